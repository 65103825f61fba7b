# Names: local, enclosing, global, builtin; walrus; comprehensions; class bodies.
x = 'global'
def show_unbound():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
show_unbound()
def outer():
    def inner():
        try: return late
        except NameError as e: return str(e)
    r1 = inner(); late = 2; return r1, inner()
print(outer())
def counter():
    n = 0
    def inc(step=1):
        nonlocal n
        n += step
        return n
    return inc
c = counter(); print(c(), c(5), c())
def setg():
    global fresh, x
    fresh = 1; x = 'changed'
setg(); print(fresh, x)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
class K:
    v = 1
    w = [v for _ in range(2)] if False else v
    try: u = [v for _ in range(2)]
    except NameError as e: u = str(e)
    z = [q for q in [v, v + 1]]
    def m(self): return [self.v, x]
    x = 'class x'
    y = x
print(K.u, K.z, K().m(), K.y)
if (n := 10) > 5: print(n)
print([y := 1, y ** 2], y)
print([last := v for v in range(3)], last)
def w():
    if any((hit := v) > 2 for v in [1, 2, 3, 4]): return hit
print(w())
print((lambda: (z := 5) + z)())
def f(a=(b := 3)): return a
print(f(), b)
i = 'outer i'
[i for i in range(3)]; print(i)
{i: i for i in range(2)}; print(i)
for i in range(2): pass
print(i)
def nested():
    a = 1
    def l1():
        b = 2
        def l2():
            nonlocal a, b
            a += 10; b += 20
            return a, b
        return l2(), b
    return l1(), a
print(nested())
def dele():
    v = 1; del v
    try: v
    except UnboundLocalError as e: print(e)
    try: del v
    except UnboundLocalError as e: print(e)
    def cell():
        return q
    q = 1; del q
    try: cell()
    except NameError as e: print(e)
dele()
try: del nothing
except NameError as e: print(e)
def shadow(list): return list
print(shadow(3), list)
print = print; len_ = len
def gl():
    exec('hidden = 1')
    try: hidden
    except NameError as e: return str(e)
print(gl())
class A:
    x = 1
    class B:
        try: y = x
        except NameError: y = 'none'
print(A.B.y)
def cls():
    v = 'fn'
    class C:
        w = v
        v = 'cls'
        u = v
    return C.w if hasattr(C, 'w') else None, C.u
try: print(cls())
except NameError as e: print(e)
def cls2():
    v = 'fn'
    class C:
        def m(self): return v, __class__.__name__
        nonlocal v
        v = 'changed'
    return C().m(), v
print(cls2())
print([[j for j in range(i)] for i in range(3)], [(a, b) for a in range(2) for b in range(a, 2) if a != b])
print(sorted({k for k in 'hello'}), dict((k, v) for k, v in zip('ab', [1, 2])))
g = (v for v in [1, 2]); print(next(g), list(g))
try:
    (v for v in 5)
except TypeError as e: print(e)
def defaults(a, l=[]): l.append(a); return l
print(defaults(1), defaults(2))
