class A:
    def f(self): pass
a = A(); a.m = a.f; a.s = super(A, a); a.p = property(a.m); a.st = staticmethod(a); a.e = ValueError(a); a.g = (x for x in [a]); next(a.g)
def dd(): pass
dd.x = dd
class M(type): pass
class B(metaclass=M): pass
B.me = B; M.b = B
class S: __slots__ = ('a',)
s = S(); s.a = s
class L(list): __slots__ = ('q',)
l = L(); l.q = l; l.append(l)
class E(Exception): pass
e = E(); e.me = e
class D(dict): pass
d = D(); d['x'] = d; d.k = d
class T(tuple): pass
t = T([[]]); t[0].append(t); t.x = t
def gen():
    g = yield
    yield
g = gen(); next(g); g.send(g)
class Old: pass
o = Old(); o.__class__ = A; o.x = o
class I(int): pass
i = I(3); i.me = i
class St(str): pass
st = St('abc'); st.me = st
print(i, st)
