# Generators that feed generators.
def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for n in source:
        yield n * n


def odd(source):
    return (n for n in source if n & 1)


def chain(*sources):
    for source in sources:
        yield from source


print(sum(chain(odd(squares(numbers(1200000))), squares(numbers(700000)))))
