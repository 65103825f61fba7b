import types, sys

ns = types.SimpleNamespace(a=1, b='x')
print(ns, ns.a, ns == types.SimpleNamespace(b='x', a=1), vars(ns))
ns.c = ns
print(ns)
for call in (lambda: types.SimpleNamespace(1, 2), lambda: types.SimpleNamespace({1: 2}), lambda: ns.zzz, lambda: ns < ns, lambda: hash(ns)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(types.SimpleNamespace({'x': 1}, y=2), types.SimpleNamespace([('k', 'v')]))
mp = types.MappingProxyType({'a': 1, 'b': 2})
print(mp, mp['a'], list(mp), len(mp), mp | {'c': 3}, mp.copy(), 'a' in mp, mp.get('z', 0), list(reversed(mp)), mp == {'a': 1, 'b': 2})
for call in (lambda: mp.__setitem__('a', 1), lambda: mp.__delitem__('a'), lambda: types.MappingProxyType(5), lambda: types.MappingProxyType(), lambda: mp['q'],
             lambda: mp.update({}), lambda: hash(mp)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
def exec_body(ns): ns['x'] = 5; ns['__doc__'] = 'made'
C = types.new_class('C', (dict,), {}, exec_body)
print(C, C.x, C.__doc__, C.__bases__, C.__module__)
class Meta(type):
    def __new__(m, n, b, d, **kw): print('meta', n, kw); return super().__new__(m, n, b, d)
    def __init__(self, *a, **k): pass
    @classmethod
    def __prepare__(m, n, b, **kw): return {'prepared': kw}
D = types.new_class('D', (), {'metaclass': Meta, 'flag': 1})
print(D.prepared, type(D).__name__)
print(types.prepare_class('E', (D,), {'z': 2}))
class Gen:
    def __mro_entries__(self, bases): return (int, str)[:1]
print(types.resolve_bases((Gen(), dict))[0], types.get_original_bases(C))
f = lambda x: x
print(types.FunctionType is type(f), types.LambdaType is types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType)
g = types.FunctionType(f.__code__, {}, 'renamed', (7,))
print(g.__name__, g(), g.__defaults__)
m = types.MethodType(lambda self, y: (self, y), 'bound')
print(m(2), m.__self__, m.__func__.__name__)
for call in (lambda: types.MethodType(f, None), lambda: types.MethodType(5, 1), lambda: types.FunctionType(), lambda: types.FunctionType(f.__code__),
             lambda: types.CodeType(), lambda: types.NoneType(5), lambda: types.CellType(1, 2), lambda: types.ModuleType()):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
mod = types.ModuleType('mod', 'doc of mod')
mod.x = 1
print(mod, mod.__doc__, mod.__name__, sorted(vars(mod)))
cell = types.CellType(5)
print(cell.cell_contents, types.CellType() == types.CellType())
try:
    types.CellType().cell_contents
except ValueError as e:
    print(e)
print(types.NoneType() is None, types.EllipsisType() is ..., types.NotImplementedType() is NotImplemented, types.UnionType, types.GenericAlias(list, int))
class Enumish:
    @types.DynamicClassAttribute
    def name(self): return 'instance'
print(Enumish().name)
try:
    Enumish.name
except AttributeError as e:
    print(type(e).__name__, e)
@types.coroutine
def co(): yield 1
c = co()
print(type(c).__name__, c.send(None))
c.close()
print(isinstance((x for x in []), types.GeneratorType), types.TracebackType, types.FrameType, sorted(types.__all__)[:6])
