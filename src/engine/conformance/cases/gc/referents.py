import gc

class A:
    pass

a = A()
a.x = [1]
a.y = 'y'
refs = gc.get_referents(a)
print(A in refs, a.x in refs, 'y' in refs)
print(gc.get_referents([1, 'a', None]))
print(gc.get_referents({1: 'one', 2: 'two'}))
print(sorted(gc.get_referents({10, 20})))
print(gc.get_referents((1, (2, 3))))
print(gc.get_referents(1), gc.get_referents('s'), gc.get_referents())
print(gc.get_referents([1], [2]))

def f(a, b=2, *, c=3):
    return f

refs = gc.get_referents(f)
print(f.__code__ in refs, f.__defaults__ in refs, f.__kwdefaults__ in refs, f.__globals__ in refs)
m = a.__init__
it = iter([1, 2])
print(gc.get_referents(it))
print(gc.get_referents(slice(1, 2, 3)))
print(gc.get_referents([].append))
print(gc.get_referents(enumerate('ab'))[0].__class__.__name__)
p = property(f)
print(gc.get_referents(p)[0] is f)

class C:
    def m(self):
        pass

c = C()
print(gc.get_referents(c.m)[0] is C.m, gc.get_referents(c.m)[1] is c)
print(gc.get_referents(int), gc.get_referents(map(len, []))[0] is len or len in gc.get_referents(map(len, [])))
