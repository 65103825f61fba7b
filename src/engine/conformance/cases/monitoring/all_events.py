# Every event of sys.monitoring over calls, loops, generators and exceptions, with offsets.
import sys
m = sys.monitoring; E = m.events
m.use_tool_id(2,"t")
log=[]
NAMES=[n for n in vars(E) if n!="NO_EVENTS"]
def cb(name):
    def c(code, *a):
        log.append((name, code.co_name)+tuple(x if isinstance(x,(int,str)) else getattr(x,'__name__',type(x).__name__) for x in a))
    return c
for n in NAMES: m.register_callback(2, getattr(E,n), cb(n))
def run(fn, ev):
    log.clear()
    m.set_events(2, ev)
    try: fn()
    except Exception as e: pass
    m.set_events(2, 0)
    for l in log: print(l)
    print()
def f():
    x = [1,2]
    for i in x:
        if i: len(x)
    return max(x)
def gen():
    yield 1
    yield from g2()
def g2():
    yield 5
    return 7
def usegen():
    for i in gen(): pass
class C:
    def __init__(self): pass
    def m(self, a): return super().__init__()
def calls():
    c = C(); c.m(1); b = c.m; b(2); print; str.upper("a"); int(*["3"]); int("3", base=10); f2 = lambda *a: a; f2(*[1]); [].append(1)
def exc():
    try:
        int("x")
    except ValueError:
        pass
    try:
        try: 1/0
        finally: len("a")
    except ZeroDivisionError: pass
    def inner(): raise KeyError
    try: inner()
    except KeyError as e:
        raise
run(f, E.INSTRUCTION)
run(f, E.PY_START|E.PY_RETURN|E.CALL|E.C_RETURN|E.C_RAISE|E.LINE|E.JUMP|E.BRANCH|E.STOP_ITERATION)
run(usegen, E.PY_START|E.PY_RETURN|E.PY_RESUME|E.PY_YIELD|E.STOP_ITERATION|E.RAISE)
run(calls, E.CALL|E.C_RETURN|E.C_RAISE)
run(exc, E.RAISE|E.RERAISE|E.EXCEPTION_HANDLED|E.PY_UNWIND|E.CALL|E.C_RETURN|E.C_RAISE|E.LINE)
def thr():
    g = gen(); next(g); 
    try: g.throw(ValueError)
    except ValueError: pass
    g = gen(); next(g); next(g); g.close()
run(thr, E.PY_THROW|E.RAISE|E.PY_UNWIND|E.RERAISE|E.PY_YIELD|E.STOP_ITERATION|E.PY_RESUME|E.EXCEPTION_HANDLED)
