# Namespaces that are no dict: names, annotations, deletion and the errors that stand for theirs.
class N:
    def __init__(self, d=None):
        self.d = d if d is not None else {}
    def __setitem__(self, k, v):
        print('set', k)
        self.d[k] = v
    def __getitem__(self, k):
        print('get', k)
        return self.d[k]
    def __delitem__(self, k):
        print('del', k)
        del self.d[k]
n = N()
exec('x: int = 1\ny = x\nprint(y)\nz: str\nclass A: pass\nimport sys\nfor i in 1,2: pass\ndel y\n', {}, n)
print(n.d.keys(), n.d['__annotations__'])
c = N()
n = N({'__annotations__': c})
exec('X: str\nY: int = 3', {}, n)
print(n.d.keys(), c.d)
n = N()
try: exec('del q', {}, n)
except NameError as e: print(e)
try: exec('q', {}, n)
except NameError as e: print(e)
try: eval('q+1', {}, n)
except NameError as e: print(e)
class D(dict):
    def __missing__(self, k):
        print('missing', k); return 7
    def __getitem__(self, k):
        print('getitem', k); return dict.__getitem__(self, k)
class D(D):
    def __missing__(self, k):
        print('missing', k); raise KeyError(k)
d = D()
try:
    exec('a: int = 1\nb: foo', {}, d)
except NameError as e:
    print(e)
print(dict(d))
try:
    exec('def f(): return zzz\nprint(f())', D(), d)
except NameError as e:
    print(e)
