import types, collections, array, io, decimal, functools, itertools, threading, weakref, datetime, re, struct, contextvars, operator
def f(): pass
def g(): yield
class C: pass
class S: __slots__ = ('a',)
async def co(): pass
c = co(); c.close()
objs = [1, 1.5, 1j, 'x', b'x', bytearray(b'x'), [], (), {}, set(), frozenset(), range(3), slice(1), None, True, ..., NotImplemented,
 f, g(), C, C(), S(), f.__code__, types, [].append, len, C.__init__, c, property(), classmethod(f), staticmethod(f), super(C, C()), types.CellType(1),
 memoryview(b'x'), iter([]), iter(()), iter({}), iter(set()), iter(''), iter(b''), iter(range(1)), zip(), map(f, []), filter(f, []), enumerate([]), reversed([]),
 {}.keys(), {}.items(), {}.values(), ValueError(1), KeyError(2), OSError(2, 'x'), ImportError('x'), BaseExceptionGroup('x', [ValueError()]), object(), type, int, types.SimpleNamespace(a=1),
 types.MappingProxyType({}), list[int], int | str, collections.deque(), collections.OrderedDict(), collections.defaultdict(int), collections.Counter(), array.array('i'), io.StringIO(), io.BytesIO(), decimal.Decimal(1), decimal.getcontext(),
 functools.partial(f), functools.lru_cache(f), itertools.count(), itertools.chain(), threading.Lock(), threading.RLock(), weakref.ref(C), datetime.date(2000,1,1), datetime.timedelta(1), datetime.timezone.utc, re.compile('x'), re.match('x', 'x'), struct.Struct('i'), contextvars.ContextVar('x'), contextvars.copy_context(), operator.itemgetter(1), operator.attrgetter('x'), operator.methodcaller('x'), int.__add__, (1).__add__, dict.fromkeys, int.real, f.__get__(1)]
for o in objs:
    for n in ('missing', '__class__x', '__doc__', 'real', '__dict__', '__name__', 'args', '__len__', 'a', '__slots__', '__weakref__', '__code__', 'start'):
        for op in (lambda: getattr(o, n), lambda: setattr(o, n, 1.5), lambda: delattr(o, n), lambda: getattr(o, n, None), lambda: hasattr(o, n), lambda: object.__setattr__(o, n, 2), lambda: object.__getattribute__(o, n), lambda: type(o).__setattr__(o, n, [])):
            if o is types or o is C or o is type or o is f: 
                if op.__code__.co_names[0] in ('setattr', 'delattr') or len(op.__code__.co_names) > 1 and '__setattr__' in op.__code__.co_names: continue
            try: op()
            except Exception as e: err = str(e)
print('done')
