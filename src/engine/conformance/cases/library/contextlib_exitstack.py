from contextlib import ExitStack, contextmanager

@contextmanager
def cm(name, swallow=False):
    print('enter', name)
    try:
        yield name
    except Exception as e:
        print('saw', name, repr(e))
        if not swallow:
            raise
    finally:
        print('exit', name)

with ExitStack() as stack:
    print([stack.enter_context(cm(n)) for n in 'abc'])
    stack.callback(print, 'callback', 1, sep='-')
    @stack.callback
    def last(): print('decorated callback')
try:
    with ExitStack() as stack:
        stack.enter_context(cm('outer'))
        stack.enter_context(cm('inner'))
        1 / 0
except ZeroDivisionError as e:
    print('out', e)
with ExitStack() as stack:
    stack.enter_context(cm('keeps', swallow=True))
    raise ValueError('swallowed')
def exit_fn(*exc):
    print('exit_fn', exc[0])
    return True
with ExitStack() as stack:
    print(stack.push(exit_fn) is exit_fn)
    raise KeyError('k')
stack = ExitStack()
stack.callback(print, 'moved callback')
with stack:
    other = stack.pop_all()
print('not yet')
other.close()
with ExitStack() as stack:
    for bad in (5, object(), 'x'):
        try:
            stack.enter_context(bad)
        except TypeError as e:
            print(e)
    try:
        stack.callback()
    except TypeError as e:
        print(e)
def raiser(e):
    def f(*a): raise e
    return f
try:
    with ExitStack() as stack:
        stack.push(raiser(IndexError('one')))
        stack.push(raiser(KeyError('two')))
        raise ValueError('zero')
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def files(names):
    with ExitStack() as stack:
        opened = [stack.enter_context(cm(n)) for n in names]
        if len(opened) > 1:
            raise OSError('too many')
        return stack.pop_all(), opened
s, o = files(['f1'])
print(o)
s.close()
try:
    files(['f1', 'f2'])
except OSError as e:
    print(e)
class Sub(ExitStack):
    def depth(self): return len(self._exit_callbacks)
with Sub() as s:
    s.callback(int)
    s.callback(int)
    print(s.depth(), type(s.pop_all()).__name__, s.depth())
