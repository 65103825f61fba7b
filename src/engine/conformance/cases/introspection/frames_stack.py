import sys
import inspect
import types


def depth():
    f, n = sys._getframe(), 0
    while f:
        f, n = f.f_back, n + 1
    return n


def caller():
    return sys._getframe(1).f_code.co_name


def a(x, y=2):
    z = x + y
    def inner():
        fr = sys._getframe()
        return fr.f_code.co_name, fr.f_back.f_code.co_name, sorted(fr.f_locals), sorted(fr.f_back.f_locals), z
    return inner()


class K:
    def meth(self):
        return caller(), inspect.currentframe().f_code.co_qualname


print(depth(), [depth() for _ in '1'], (lambda: depth())(), caller(), K().meth())
print(a(1))
print([f.function for f in (lambda: inspect.stack(0))()])


def gen():
    x = 1
    yield sys._getframe().f_back.f_code.co_name
    x = 2
    yield x


g = gen()
print(next(g), g.gi_frame.f_locals, g.gi_frame.f_back)
next(g)
print(g.gi_frame.f_locals)


def mutate():
    v = 1
    fr = sys._getframe()
    fr.f_locals['v'] = 10
    fr.f_locals['new'] = 5
    return v, fr.f_locals['new'], sorted(fr.f_locals), type(fr.f_locals).__name__, 'v' in fr.f_locals, len(fr.f_locals)


print(mutate())


def tb_info():
    def deep(n):
        if n:
            deep(n - 1)
        raise ValueError(n)
    try:
        deep(2)
    except ValueError as e:
        tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
        tb = tb.tb_next
    return names


print(tb_info())
c = a.__code__
print(c.co_name, c.co_argcount, c.co_varnames, c.co_cellvars, c.co_nlocals, c.co_names, c.co_consts[0], c.co_flags & inspect.CO_NEWLOCALS, c.co_posonlyargcount, c.co_kwonlyargcount)
f2 = types.FunctionType(c, {'sys': sys, '__builtins__': __builtins__}, 'renamed', (7,))
print(f2.__name__, f2.__defaults__, f2(1)[4])
h = c.replace(co_name='other', co_firstlineno=100)
print(h.co_name, h.co_firstlineno, h == c, types.FunctionType(h, globals()).__name__)
print(f2.__globals__ is globals(), a.__globals__ is globals(), a.__module__, f2.__module__)
events = []


def tracer(frame, event, arg):
    events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg if event == 'return' else None))
    return tracer


def traced(n):
    t = 0
    for i in range(n):
        t += i
    return t


sys.settrace(tracer)
traced(2)
sys.settrace(None)
print(*events, sep='\n')
calls = []
sys.setprofile(lambda f, e, a: calls.append((e, f.f_code.co_name if not e.startswith('c_') else a.__name__)))
len([traced(1)])
sys.setprofile(None)
print(calls)
del g
