import random


def show(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show('random.choice([])')
show('random.sample(range(3), 5)')
show('random.sample({1, 2}, 1)')
show('random.randrange(0)')
show('random.randrange(5, 2)')
show('random.randrange(1.5)')
show('random.randint(3, 1)')
show('random.choices([], k=1)')
show("random.choices('ab', weights=[0, 0])")
show("random.choices('ab', weights=[1])")
show('random.seed([1])')
show('random.Random([1])')
show('random.expovariate(0)')
show('random.gammavariate(0, 1)')
show('random.getrandbits(-1)')
show('random.binomialvariate(-1)')
show("random.sample('abc', counts=[1], k=1)")
