import time


def bake(what, minutes):
    time.sleep(minutes / 100)
    print(what, 'out of the oven')


bake('bread', 30)
bake('cake', 20)
bake('rolls', 10)
print('all baked')
