import collections, itertools, functools, operator, array, random, _random, re, weakref, types, contextvars, io, datetime
def show(label, f):
    try: r = f(); print(label, 'ok', type(r).__mro__[1].__name__)
    except Exception as e: print(label, type(e).__name__, e)
cases = [(tuple, ([1],)), (list, ([1],)), (set, ([1],)), (frozenset, ([1],)), (float, (1,)), (zip, ([1],)), (map, (abs, [1])), (filter, (None, [1])),
  (reversed, ([1],)), (enumerate, ([1],)), (int, (1,)), (str, ('a',)), (bytes, (b'a',)), (bytearray, (b'a',)), (complex, (1,)), (dict, ({},)), 
  (super, ()), (staticmethod, (1,)), (classmethod, (1,)), (property, ()), (collections.deque, ([1],)), (collections.defaultdict, (int,)), (collections.OrderedDict, ()),
  (itertools.chain, ([1],)), (itertools.count, (1,)), (itertools.cycle, ([1],)), (itertools.repeat, (1,)), (itertools.islice, ([1], 1)), (itertools.starmap, (abs, [1])),
  (itertools.takewhile, (abs, [1])), (itertools.dropwhile, (abs,[1])), (itertools.filterfalse, (abs,[1])), (itertools.groupby, ([1],)), (itertools.accumulate, ([1],)),
  (itertools.compress, ([1],[1])), (itertools.permutations, ([1],)), (itertools.combinations, ([1],1)), (itertools.product, ([1],)), (itertools.pairwise, ([1],)), (itertools.zip_longest, ([1],)), (itertools.batched, ([1],1)),
  (functools.partial, (abs,)), (operator.itemgetter, (1,)), (operator.attrgetter, ('a',)), (operator.methodcaller, ('a',)), (array.array, ('i',)), (random.Random, (1,)), (_random.Random, (1,)),
  (weakref.ref, (lambda: 0,)), (types.ModuleType, ('m',)), (types.SimpleNamespace, ()), (io.BytesIO, (b'',)), (io.StringIO, ('',)), (object, ()), (Exception, (1,)), (OSError, (1,2)), (KeyError,(1,)), (type('E', (BaseExceptionGroup,), {}), ('a', [ValueError()]))]
for base, args in cases:
    n = base.__name__
    show(n + ' plain kw', lambda: type('S', (base,), {})(*args, newarg=3))
    show(n + ' init kw', lambda: type('S', (base,), {'__init__': lambda self, *a, **k: None})(*args, newarg=3))
    show(n + ' new kw', lambda: type('S', (base,), {'__new__': lambda cls, *a, **k: base.__new__(cls, *a)})(*args, newarg=3))
    def n2(cls, *a, **k): return base.__new__(cls, *a)
    def i2(self, *a, **k): return base.__init__(self, *a)
    show(n + ' both', lambda: type('S', (base,), {'__new__': n2, '__init__': i2})(*args, newarg=3))
    show(n + ' none', lambda: base(newarg=3))
