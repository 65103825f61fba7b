import types

ns = types.SimpleNamespace(a=1, b='x')
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b='x', c=[1]), vars(ns))
del ns.a
print(ns)
print(types.FunctionType, types.LambdaType is types.FunctionType, type(len) is types.BuiltinFunctionType, types.GeneratorType, types.ModuleType('m', 'doc').__doc__)


def make(name):
    def body(namespace):
        namespace['greet'] = lambda self: f'hi from {name}'

    return types.new_class(name, (), {}, body)


K = make('K')
print(K.__name__, K().greet(), K.__module__ == __name__ or K.__module__)
proxy = types.MappingProxyType({'k': 1})
print(proxy['k'], proxy, len(proxy), list(proxy.items()), proxy | {'z': 2})
for bad in (lambda: proxy.__setitem__('k', 2), lambda: types.MappingProxyType(5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def m(self):
        return 'bound'


c = C()
b = types.MethodType(lambda self, x: (self is c, x), c)
print(b(5), c.m.__func__ is C.m)


@types.coroutine
def co():
    yield 1


print(types.resolve_bases((int,)), types.prepare_class('X', (object,))[0], types.get_original_bases(C))


class DA:
    @types.DynamicClassAttribute
    def v(self):
        return 'instance'


print(DA().v)
try:
    DA.v
except AttributeError as e:
    print('AttributeError')
f = types.FunctionType((lambda: 42).__code__, {}, 'named')
print(f(), f.__name__, types.CellType(5).cell_contents, types.NoneType, types.EllipsisType, types.UnionType, int | str)
code = f.__code__.replace(co_name='renamed')
print(code.co_name, types.CodeType, types.GenericAlias(list, (int,)))
