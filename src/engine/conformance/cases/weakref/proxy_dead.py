import weakref

class A:
    def m(self):
        return 1

a = A()
p = weakref.proxy(a)
print(p.m(), type(p) is weakref.ProxyType)
del a
ops = {
    'getattr': lambda: p.m,
    'setattr': lambda: setattr(p, 'x', 1),
    'delattr': lambda: delattr(p, 'x'),
    'str': lambda: str(p),
    'bool': lambda: bool(p),
    'len': lambda: len(p),
    'eq': lambda: p == 1,
    'add': lambda: p + 1,
    'radd': lambda: 1 + p,
    'iter': lambda: iter(p),
    'next': lambda: next(p),
    'contains': lambda: 1 in p,
    'item': lambda: p[0],
    'neg': lambda: -p,
    'int': lambda: int(p),
    'float': lambda: float(p),
    'hash': lambda: hash(p),
    'isinstance': lambda: isinstance(p, A),
}
for name, op in ops.items():
    try:
        print(name, op())
    except Exception as e:
        print(name, type(e).__name__, e)
print(repr(p).endswith('; dead>'))
