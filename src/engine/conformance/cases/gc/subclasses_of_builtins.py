import gc, sys, weakref, random, struct, array, io, collections, functools, itertools, types, datetime, decimal, re, threading, contextvars, time, zlib, hashlib, operator, _random, _csv, csv
gc.disable()
bases = [object, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, property, classmethod, staticmethod, super, enumerate, reversed, map, filter, zip, type, BaseException, ValueError, OSError, SyntaxError, UnicodeDecodeError, StopIteration, ImportError, AttributeError, NameError, KeyError,
  collections.deque, collections.OrderedDict, collections.defaultdict, functools.partial, itertools.count, itertools.chain, itertools.cycle, itertools.repeat, itertools.accumulate, itertools.product, itertools.permutations, itertools.combinations, itertools.islice, itertools.starmap, itertools.zip_longest, itertools.groupby, array.array, struct.Struct, io.StringIO, io.BytesIO, io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.BufferedReader, io.TextIOWrapper, _random.Random, random.Random, types.SimpleNamespace, types.ModuleType, weakref.ref, decimal.Decimal, operator.itemgetter, datetime.date, _csv.Dialect, functools.cached_property]
args = {property: (), classmethod: (print,), staticmethod: (print,), super: (), enumerate: ([],), reversed: ([],), map: (abs, []), filter: (abs, []), zip: (), functools.partial: (abs,), array.array: ('i',), struct.Struct: ('i',), itertools.cycle: ([],), itertools.repeat: (1,), itertools.accumulate: ([],), itertools.permutations: ([],), itertools.combinations: ([], 0), itertools.islice: ([], 1), itertools.starmap: (abs, []), itertools.groupby: ([],), io.FileIO: ('/dev/null',), io.BufferedReader: (io.BytesIO(),), io.TextIOWrapper: (io.BytesIO(),), types.ModuleType: ('m',), operator.itemgetter: (1,), datetime.date: (2020, 1, 1), UnicodeDecodeError: ('a', b'', 0, 1, 'r'), functools.cached_property: (abs,)}
class R: pass
target = R()
args[weakref.ref] = (target,)
for base in bases:
    try: cls = type('Sub', (base,), {})
    except TypeError as e: print(base.__name__, e); continue
    if base is type: a = ('N', (), {})
    else: a = args.get(base, ())
    try:
        o = cls(*a)
    except Exception as e: print(base.__name__, type(e).__name__, e); continue
    n0 = gc.get_count()[0]
    l = [cls(*a) for _ in range(20)]
    n1 = gc.get_count()[0]
    l.clear()
    n2 = gc.get_count()[0]
    died = []
    try:
        o.me = o
        wr = weakref.ref(o, lambda r: died.append(1))
    except (TypeError, AttributeError) as e:
        wr = None
    tracked = gc.is_tracked(o)
    del o
    r = gc.collect()
    print(base.__name__, tracked, r > 0, died, wr is None, n1 - n0 >= 20, n2 - n0 < 25)
