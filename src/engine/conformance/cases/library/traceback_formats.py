import traceback, sys, io
def a(): b()
def b(): raise ValueError('deep')
def strip(text): return '\n'.join(l for l in text.splitlines() if 'File' not in l and '^' not in l and '~' not in l)
try:
    a()
except ValueError as e:
    err = e
print([(f.name, f.line) for f in traceback.extract_tb(err.__traceback__)], traceback.format_exception_only(err), traceback.format_exception_only(ValueError, ValueError('x')))
print(strip(''.join(traceback.format_exception(err))), len(traceback.format_tb(err.__traceback__)), len(traceback.format_tb(err.__traceback__, 1)), len(traceback.format_tb(err.__traceback__, -1)))
te = traceback.TracebackException.from_exception(err, capture_locals=False)
print(te.exc_type_str if hasattr(te, 'exc_type_str') else te.exc_type, str(te), te.stack[0].name, te.__cause__, te.__suppress_context__, list(te.format_exception_only()))
try:
    try:
        raise KeyError('first')
    except KeyError as k:
        raise RuntimeError('second') from k
except RuntimeError as e:
    print(strip(traceback.format_exc())); chained = e
try:
    try:
        {}['x']
    except KeyError:
        1 / 0
except ZeroDivisionError:
    print(strip(traceback.format_exc()))
try:
    try:
        {}['x']
    except KeyError:
        raise OSError('hidden') from None
except OSError as e:
    print(strip(traceback.format_exc(chain=True)), strip(''.join(traceback.format_exception(chained, chain=False))))
e = ValueError('noted'); e.add_note('note 1'); e.add_note('two\nlines')
print(traceback.format_exception_only(e))
for exc in (ValueError(), ValueError(''), ValueError('multi\nline'), KeyError('k'), SyntaxError('msg'), SyntaxError('m', ('f.py', 3, 5, 'x = = 1\n')), type('Custom', (Exception,), {'__module__': 'mod'})('c'), OSError(2, 'No such file', 'fn'), StopIteration(5), UnicodeDecodeError('utf8', b'\xff', 0, 1, 'bad')):
    print(traceback.format_exception_only(exc))
class BadStr(Exception):
    def __str__(self): raise RuntimeError
print(traceback.format_exception_only(BadStr()))
g = ExceptionGroup('group', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k')])])
print(''.join(traceback.format_exception(g)))
buf = io.StringIO(); traceback.print_exception(g, file=buf, limit=1); print(buf.getvalue() == ''.join(traceback.format_exception(g)))
try:
    raise ExceptionGroup('raised', [OSError('o')])
except* OSError as eg:
    print(strip(''.join(traceback.format_exception(eg))))
def rec(n):
    if n == 0: raise RecursionError('pretend')
    rec(n - 1)
try:
    rec(10)
except RecursionError as e:
    t = ''.join(traceback.format_exception(e)); print('Previous line repeated' in t, t.count('rec(n - 1)'))
fs = traceback.FrameSummary('f.py', 10, 'fn', line='  code here  ', locals={'a': 1})
print(fs, fs.line, fs.lineno, tuple(fs), fs.locals, fs == ('f.py', 10, 'fn', 'code here'))
ss = traceback.StackSummary.from_list([('a.py', 1, 'f', 'x = 1'), fs]); print(ss.format(), traceback.format_list([('z.py', 5, 'g', None)]))
def here(): return [f.name for f in traceback.extract_stack()][-2:]
print(here(), traceback.format_stack()[-1].splitlines()[-1])
try:
    int('x')
except ValueError:
    print(sys.exc_info()[0], traceback.format_exc().splitlines()[-1])
print(traceback.format_exc(), list(traceback.walk_tb(None)), traceback.format_exception_only(None), [l for _, l in traceback.walk_tb(err.__traceback__)])
try:
    obj = None; obj.missing_attr
except AttributeError as e:
    print(traceback.format_exception_only(e))
try:
    printt
except NameError as e:
    print(traceback.format_exception_only(e))
class A: colour = 1
try:
    A().color
except AttributeError as e:
    print(traceback.format_exception_only(e))
