import _symtable as s
def show(t, d=0):
    print(' ' * d, t.name, t.type, t.lineno, t.nested, t.symbols, t.varnames)
    for c in t.children: show(c, d + 2)
show(s.symtable('''
import os
x = 1
def f(a, *b, c=2, **d):
    global g
    y = x
    def h():
        nonlocal y
        y = a
        return [i for i in b]
    return h
class C[T](int):
    z: int = 3
    def m(self): return __class__
type A[U] = list[U]
lambda q: q
''', 'f', 'exec'))
for args in [('x=', 'f', 'exec'), ('x', 'f', 'foo'), ('def f():\n global x\n nonlocal x', 'f', 'exec')]:
    try: s.symtable(*args)
    except Exception as e: print(type(e).__name__, e)
