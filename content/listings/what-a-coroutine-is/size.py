import sys


def walk(steps):
    while steps:
        yield steps
        steps -= 1


path = walk(3)
next(path)
print(sys.getsizeof(path), 'bytes')
