import functools, pickle, copy
from functools import partial

def capture(*args, **kw):
    return args, kw
p = partial(capture, 1, 2, a=10, b=20)
print(p(), p(3, 4, b=30, c=40), p.func is capture, p.args, p.keywords)
print(partial(partial(capture, 1), 2, x=3)(4), partial(partial(capture, 1), 2).args)
for bad in (lambda: partial(), lambda: partial(2), lambda: partial(None, 1), lambda: partial(func=capture), lambda: partial(capture)(**{1: 2})):
    try:
        print(bad())
    except TypeError as e:
        print('TypeError', e)
print(partial(int, base=2)('1010'), list(partial(map, lambda x: x * 10)([1, 2])), list(map(partial(pow, 2), range(5))))
p = partial(capture, 'x')
try:
    p.func = print
except AttributeError as e:
    print(e)
try:
    del p.args
except AttributeError as e:
    print(e)
p.attribute = 5
print(p.attribute, p.__dict__)
p.keywords['late'] = 1
print(p())
class Part(partial):
    pass
q = Part(capture, 1)
q.z = 3
print(q(2), type(q).__name__, isinstance(q, partial))
r = repr(partial(print, 1, 'a', sep='-'))
print(r)
print(repr(partial(int)), repr(Part(len, [1])).replace('__main__.', ''))
rec = partial(capture)
rec.__setstate__((capture, (rec,), {}, {}))
print('...' in repr(rec))
rec.__setstate__((capture, (), {}, {}))
for state in (None, (capture, ()), (capture, (), {}, None, None), [capture, (), {}, None], (None, (), {}, None), (capture, None, {}, None),
              (capture, [], {}, None), (capture, (), [], None)):
    try:
        partial(capture).__setstate__(state)
        print('fine')
    except TypeError as e:
        print('TypeError', e)
s = partial(signature := len, 'abc')
print(s.__reduce__()[1:])
for proto in range(pickle.HIGHEST_PROTOCOL + 1):
    c = pickle.loads(pickle.dumps(partial(max, 3, key=abs), proto))
    assert c(-5, 1) == -5 and c.func is max
d = copy.deepcopy(partial(capture, [1]))
print(d(), copy.copy(p)(), hasattr(p, '__name__'), p.__doc__.split('\n')[0])
class A:
    meth = partial(capture, 'in class')
    pm = functools.partialmethod(capture, 'pm', k=1)
    static = functools.partialmethod(staticmethod(capture), 8)
    cls = functools.partialmethod(classmethod(capture), d=9)
a = A()
print(a.meth(1))
args, kw = a.pm(2)
print(args[0] is a, args[1:], kw)
print(a.static(5), A.static(5), a.cls(1)[0][0] is A, a.cls.__self__)
try:
    functools.partialmethod(None, 1)
except TypeError as e:
    print(e)
print(repr(A.__dict__['pm']).split('capture')[0], partial[int])
print(partial(lambda a, /, *, b: (a, b), b=2)(1), partial(dict, a=1)(b=2, a=3))
class Err:
    def __call__(self): raise KeyError('called')
try:
    partial(Err())()
except KeyError as e:
    print(e)
