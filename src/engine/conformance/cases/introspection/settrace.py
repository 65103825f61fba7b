import sys
def tracer(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno, arg if event == 'return' else (arg and arg[0].__name__))
    return tracer
def f(n):
    t = 0
    for i in range(n):
        t += i
    return t
def g():
    try:
        1/0
    except ZeroDivisionError:
        pass
    def h(): raise ValueError(3)
    try: h()
    except ValueError: x = 1
def gen():
    yield 1
    yield 2
def one(): return 5
sys.settrace(tracer)
f(2)
g()
list(gen())
one()
[x for x in range(2)]
while True:
    break
sys.settrace(None)
print('done', sys.gettrace())
def prof(frame, event, arg):
    print('P', event, frame.f_code.co_name, getattr(arg, '__name__', arg))
sys.setprofile(prof)
len([1]); f(1); sorted([2,1], key=lambda x: -x)
try: int('x')
except ValueError: pass
g()
sys.setprofile(None)
def opt(frame, event, arg):
    frame.f_trace_lines = False
    print(event)
    return opt
sys.settrace(opt); f(1); sys.settrace(None)
def bad(frame, event, arg):
    raise RuntimeError('in tracer')
sys.settrace(bad)
try: f(1)
except RuntimeError as e: print(e)
print(sys.gettrace())
