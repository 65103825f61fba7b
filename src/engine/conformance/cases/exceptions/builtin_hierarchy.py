import builtins
import errno

def tree(cls, depth=0, out=None):
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if sub.__module__ == 'builtins':
            print('  ' * depth + sub.__name__)
            tree(sub, depth + 1)


tree(BaseException)
print(sorted(n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and getattr(builtins, n).__name__ != n))
for e in (OSError(2, 'm', 'f'), OSError(13, 'm'), OSError('x'), OSError(1, 2, 3, 4, 5), OSError(errno.EEXIST, 'e'), OSError(errno.ECONNREFUSED, 'c'), FileNotFoundError(5, 'five'), OSError(), OSError(9999, 'big'), BlockingIOError(11, 'b', 3)):
    print(type(e).__name__, e, repr(e), e.args, e.errno, e.strerror, e.filename, e.filename2, getattr(e, 'characters_written', '-'))
for e in (KeyError('k'), KeyError(1, 2), KeyError(), StopIteration(5), SystemExit(3), SystemExit('bye'), SystemExit(), ImportError('m', name='n', path='p'), NameError('x', name='q'), AttributeError('a', name='n', obj=3), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), UnicodeEncodeError('ascii', 'é', 0, 1, 'r'), UnicodeTranslateError('aé', 1, 2, 'why'), SyntaxError('msg', ('f.py', 3, 4, 'text', 3, 6)), SyntaxError('only'), Exception('a', 'b'), Exception(), ValueError(None)):
    print(type(e).__name__, '|', str(e), '|', repr(e), '|', e.args, {k: v for k in ('value', 'code', 'name', 'path', 'obj', 'encoding', 'object', 'start', 'end', 'reason', 'msg', 'filename', 'lineno', 'offset', 'text', 'end_offset') if (v := getattr(e, k, None)) is not None})
for f in (lambda: ImportError(bad=1), lambda: KeyError(k=1), lambda: UnicodeDecodeError('a'), lambda: SyntaxError('m', 1), lambda: SyntaxError('m', (1, 2)), lambda: OSError(x=1), lambda: ValueError().__setstate__(3), lambda: BaseException.__new__(int), lambda: setattr(ValueError(), 'args', 5), lambda: delattr(ValueError(), 'args'), lambda: setattr(ValueError(), '__traceback__', 3), lambda: ValueError().add_note(3), lambda: setattr(ValueError(), '__cause__', 'x'), lambda: delattr(ValueError(), '__cause__')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
e = ValueError('v')
e.args = 'ab'
e.extra = 1
e.add_note('n1')
e.add_note('n2')
print(e.args, str(e), vars(e), e.__reduce__(), e.__notes__)
e.__setstate__({'more': 2})
print(e.more, e.with_traceback(None) is e, e.__traceback__, e.__class__.__mro__)


class Multi(KeyError, AttributeError):
    pass


class Custom(Exception):
    code = 7
    def __init__(self, *a, hint=None): self.hint = hint
    def __str__(self): return f'custom {self.args} {self.hint}'


try:
    raise Multi('m')
except AttributeError as e:
    print(repr(e), str(e), isinstance(e, LookupError))
try:
    raise Custom(1, 2, hint='h')
except Custom as e:
    print(e, repr(e), e.code)
try:
    raise Custom
except Custom as e:
    print(e, e.args)
try:
    class Bad(OSError, ImportError): pass
except TypeError as e:
    print(e)
def selective(exc):
    try:
        raise exc
    except (ValueError, (KeyError)) as e: return f'first {type(e).__name__}'
    except ArithmeticError: return 'arith'
    except: return 'bare'
print([selective(x) for x in (ValueError(), KeyError, ZeroDivisionError(), KeyboardInterrupt(), GeneratorExit)])
for clause in (3, 'x', (ValueError, 5), [ValueError], int):
    try:
        try:
            raise KeyError('orig')
        except clause:
            print('?')
    except TypeError as e:
        print(e, repr(e.__context__))
    except KeyError as e:
        print('passed', e)
def name_gone():
    try:
        raise ValueError
    except ValueError as err:
        pass
    try:
        err
    except UnboundLocalError as u:
        return str(u)
print(name_gone())
def recursion(n=0):
    return recursion(n + 1)
try:
    recursion()
except RecursionError as e:
    print(e)
