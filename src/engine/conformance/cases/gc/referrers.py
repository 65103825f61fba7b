import gc

target = ['target']
a = [target]
b = {'k': target}
c = (target, 1)

class Holder:
    def __init__(self, x):
        self.x = x

h = Holder(target)
refs = gc.get_referrers(target)
print(any(r is a for r in refs), any(r is b for r in refs), any(r is c for r in refs))
print(any(r is globals() for r in refs))
print(any(r is h or r is h.__dict__ for r in refs))
refs = None
del a, b, c
refs = gc.get_referrers(target)
print(sum(isinstance(r, (list, tuple)) for r in refs))
print(gc.get_referrers(object()))
print(gc.get_referrers())

def local():
    x = ['local']
    return [type(r).__name__ for r in gc.get_referrers(x)]

print(local())

def closure():
    x = ['cell']
    def inner():
        return x
    return [type(r).__name__ for r in gc.get_referrers(x)]

print(closure())
