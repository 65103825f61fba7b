import warnings, sys, io
err = sys.stderr = io.StringIO()
def take():
    global err
    t = err.getvalue(); err.truncate(0); err.seek(0)
    return [l.split('py:')[-1] for l in t.splitlines()]
warnings.warn('plain'); print(take())
for _ in range(2): warnings.warn('repeated')
print(take())
warnings.warn('dep', DeprecationWarning); warnings.warn('imp', ImportWarning); warnings.warn('pend', PendingDeprecationWarning); print(take())
def inner(level): warnings.warn('level %d' % level, stacklevel=level)
def outer(): inner(1); inner(2); inner(3); inner(99)
outer(); print(take())
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('a'); warnings.warn('a'); warnings.warn(RuntimeWarning('inst')); warnings.warn('b', FutureWarning)
    print([(str(x.message), x.category.__name__, x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('err')
    except UserWarning as e: print(repr(e))
    warnings.filterwarnings('ignore', message='ign.*', category=UserWarning)
    warnings.warn('ignored'); warnings.filterwarnings('once', category=SyntaxWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings(); warnings.simplefilter('once')
    for i in range(3): warnings.warn('once')
    warnings.simplefilter('module'); [warnings.warn('mod') for _ in range(3)]
    print(len(w))
class My(UserWarning): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('default'); warnings.warn('m', My); warnings.warn_explicit('exp', My, 'file.py', 7, module='mm', registry={}); print([(x.filename[-3:], x.lineno) for x in w])
for bad in [lambda: warnings.warn('x', 3), lambda: warnings.warn('x', int), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('error', message=3), lambda: warnings.warn(), lambda: warnings.warn('x', stacklevel='a'), lambda: warnings.warn_explicit('x', My, 'f'), lambda: warnings.filterwarnings('error', lineno=-1)]:
    try: bad(); print('no error')
    except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning('msg', UserWarning, 'f.py', 3, 'the line'), end='')
old = warnings.showwarning
warnings.showwarning = lambda m, c, f, l, file=None, line=None: print('shown', m, c.__name__, l)
warnings.warn('custom'); warnings.showwarning = old
@warnings.deprecated('use new')
def olds(): return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(olds(), olds.__deprecated__, str(w[0].message), w[0].category.__name__)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for src in ['"\\d"', 'x = 1 is 1', 'assert (1, 2)', '[1][1, 2]', '1()', '"a" "b"(1)', 'x = 5 is not ()', "b'\\q'", "f'\\w{1}'", '0x1for x in y', '1if 1 else 2', "'\\777'", '"a"[1.5]', 'f"{1}"()', '{1: 2}()', '(1, 2)()', '[*a]()', '(lambda: 1)()', 'None[1]', '...()']:
        try: compile(src, 's.py', 'exec')
        except SyntaxError as e: print('SE', e.msg)
    for x in w: print(x.category.__name__, x.message, x.lineno)
print(len(warnings.filters) > 0, warnings.defaultaction, type(warnings.onceregistry).__name__)
exec('import warnings; warnings.warn("in exec")', {'__name__': 'other'}); print(take())
~True; print(take())
