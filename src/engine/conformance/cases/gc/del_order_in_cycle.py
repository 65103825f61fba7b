import gc

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

gc.collect()
objs = [A(i) for i in range(5)]
for o in objs:
    o.all = objs
del objs, o
gc.collect()
print('--')
first = A('first')
second = A('second')
second.f = first
first.s = second
third = A('third')
third.third = third
del third, second, first
gc.collect()
print('--')
outer = A('outer')
outer.me = outer
outer.inner = A('inner, not in the cycle')
del outer
gc.collect()
print('--')

class Child(A):
    pass

p = A('parent')
p.kids = [Child(f'kid {i}') for i in range(3)]
for k in p.kids:
    k.parent = p
del p, k
gc.collect()
