import sys


def grows(thing):
    before = sys.getrefcount(thing)
    more = [thing] * 1000
    return sys.getrefcount(thing) - before


print('None:', grows(None))
print('7:', grows(int('7')))
print('5000:', grows(int('5000')))
print('a:', grows('banana'[1]))
print('blue lamp:', grows(' '.join(['blue', 'lamp'])))
