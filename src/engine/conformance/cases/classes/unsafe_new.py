# X.__new__(Y): which classes may be made by which constructor; what each exception class defines itself.
import collections
import warnings

P = collections.namedtuple("P", "x")


class I(int):
    pass


class L(list):
    pass


class WithNew(dict):
    def __new__(cls, *args):
        return super().__new__(cls)


pairs = [(int, I), (object, I), (dict, L), (dict, collections.OrderedDict), (object, L), (tuple, list), (Exception, OSError)]
pairs += [(BaseException, ValueError), (Exception, KeyError), (object, Exception), (LookupError, KeyError), (int, bool), (object, bool)]
pairs += [(object, type), (OSError, ConnectionError), (Exception, ImportError), (Exception, SystemExit), (Exception, ExceptionGroup)]
pairs += [(set, frozenset), (dict, collections.defaultdict), (dict, collections.Counter), (object, property), (object, super)]
pairs += [(object, P), (tuple, P), (dict, WithNew), (object, WithNew), (str, int), (float, int), (bytes, bytearray)]
for a, b in pairs:
    try:
        print(a.__name__, b.__name__, repr(a.__new__(b))[:30])
    except TypeError as e:
        print("!", e)
for args in ((), (5,), (None,)):
    try:
        int.__new__(*args)
    except TypeError as e:
        print("!", e)
for t in (BaseException, Exception, ValueError, OSError, ConnectionError, KeyError, StopIteration, UnicodeError, UnicodeDecodeError, ImportError, Warning, NameError, AttributeError):
    print(t.__name__, sorted(vars(t)))
print(ExceptionGroup[int], BaseExceptionGroup[ValueError])
for x in (True, False):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        print(~x, w[0].category.__name__, str(w[0].message)[:60])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        y = True
        ~y
    except DeprecationWarning as e:
        print("raised", len(str(e)))
d = {1: 2}
print([] & d.keys(), {1, 2} & d.keys(), d.keys() & [1, 5], [(1, 2)] & d.items(), (3,) & d.items(), [] - d.keys(), "a" ^ d.keys())
for f in (lambda: 5 & d.keys(), lambda: d.keys() & 5, lambda: d.items() - 1, lambda: 1 | d.keys()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Vanishing:
    def __iter__(self):
        return self

    def __next__(self):
        del Vanishing.__next__
        return 1


try:
    for i in Vanishing():
        print(i)
except TypeError as e:
    print(e)
