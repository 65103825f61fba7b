import sys
count = sys.getrefcount
def f(p): return count(p)
def g(p): return f(p)
def h(*args): return count(args[0]), count(args)
def k(**kw): return count(kw['p']), count(kw)
o = object()
print(f(o), g(o), f(object()), g(object()), h(o), h(object()), k(p=o), k(p=object()), f(p=o))
print((lambda q: count(q))(o), (lambda q=o: count(q))())
