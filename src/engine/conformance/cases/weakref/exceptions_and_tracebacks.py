import weakref

class A:
    pass

def fail():
    a = A()
    global r
    r = weakref.ref(a)
    raise ValueError('x')

try:
    fail()
except ValueError as e:
    print(r() is not None)
print(r())
try:
    fail()
except ValueError as e:
    kept = e
print(r() is not None)
kept = None
print(r())

class E(Exception):
    pass

try:
    raise E('weak')
except E as e:
    w = weakref.ref(e)
    print(w() is e)
print(w())
