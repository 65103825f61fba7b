import gc

gc.collect()

def fail():
    raise ValueError('x')

def keep():
    try:
        fail()
    except ValueError as e:
        saved = e
    return 5

print(keep())
print(gc.collect())

def clean():
    try:
        fail()
    except ValueError as e:
        saved = e
        del saved
    return 5

print(clean())
print(gc.collect())

class E(Exception):
    pass

e = E()
e.args = (e,)
del e
print(gc.collect() > 0)

a, b = E('a'), E('b')
a.__cause__ = b
b.__context__ = a
del a, b
print(gc.collect())
