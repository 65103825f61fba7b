"""`~True` is folded, and whoever compiles it is warned all the same."""
import sys
import warnings


class Sized(int):
    def __sizeof__(self):
        return int(self)


def told(source, mode='eval'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, 'f', mode)
    return [(w.category.__name__, str(w.message)[:34], w.lineno) for w in caught]


print(told('~True'))
print(told('[~False, ~True]'))
print(told('~True + ~1'))
print(told('x = ~x'.replace('x', 'y'), 'exec'))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(eval('~False'))
    print(len(caught))
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    print(eval('~True'))

print(sys.getsizeof(Sized(sys.maxsize)) > sys.maxsize)
for size in (sys.maxsize + 1, -1):
    try:
        sys.getsizeof(Sized(size))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)

flags = sys.getdlopenflags()
sys.setdlopenflags(flags + 1)
print(sys.getdlopenflags() - flags)
try:
    sys.setdlopenflags()
except TypeError as error:
    print(error)

sys.stderr = sys.stdout
for place in (b'octets', '', None, 7):
    try:
        raise SyntaxError('said', (place, 123, 0, 'text'))
    except SyntaxError as error:
        error.__traceback__ = None
        sys.__excepthook__(type(error), error, None)
