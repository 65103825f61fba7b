# Instances of Python classes over built-in ones: each is in the lists of the collector once.
import decimal, gc, random, itertools, functools, operator, struct
class MyContext(decimal.Context):
    def __init__(self, prec=None):
        decimal.Context.__init__(self)
        if prec is not None: self.prec = prec
for i in range(5):
    c = MyContext(i + 1); c.me = c
    print(c.prec, gc.is_tracked(c), gc.is_tracked(decimal.Context()))
    del c
    gc.collect()
made = []
for base, args in ((int, (1,)), (str, ('a',)), (float, (1,)), (bytes, (b'a',)), (complex, (1,)), (range, None), (decimal.Decimal, (1,)), (decimal.Context, ()), (random.Random, (1,)), (struct.Struct, ('i',)), (object, ()), (list, ()), (tuple, ()), (itertools.count, (1,)), (itertools.repeat, (1, 2)), (operator.itemgetter, (1,)), (operator.attrgetter, ('a',)), (functools.partial, (print,)), (BaseException, ()), (property, ()), (staticmethod, (1,)), (enumerate, ([],)), (zip, ()), (map, (abs, [])), (bytearray, (b'a',))):
    try: cls = type('S', (base,), {})
    except TypeError as e: print(e); continue
    gc.collect(); gc.disable(); n = gc.get_count()[0]
    o = cls(*args); k = gc.get_count()[0] - n
    print(base.__name__, gc.is_tracked(o), k > 0)
    o.me = o; made.append(sum(1 for x in gc.get_objects() if x is o))
    del o; gc.enable(); gc.collect()
print(made)
keep = [MyContext(i + 1) for i in range(4)]
others = [decimal.Context() for i in range(4)]
for c in keep:
    c.flags = c.flags
gc.collect()
del keep[1], keep[1], others[::2]
gc.collect()
print([c.prec for c in keep], len(others))
