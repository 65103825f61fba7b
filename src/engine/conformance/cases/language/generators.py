def g():
    print('start'); x = yield 1; print('x', x)
    try: y = yield 2; print('y', y)
    except ValueError as e: print('caught', e); yield 'recovered'
    finally: print('finally')
    return 'result'
it = g(); print(next(it)); print(it.send('a')); print(it.throw(ValueError('v')))
try: next(it)
except StopIteration as e: print('stop', e.value)
print(next(it, 'default'), list(it))
def sub():
    try: r = yield 'sub1'; print('sub got', r); r = yield 'sub2'
    except GeneratorExit: print('sub exit'); raise
    return 'sub result'
def deleg(): r = yield from sub(); print('r', r); yield r
d = deleg(); print(next(d), d.send(5), d.send(6)); 
try: next(d)
except StopIteration: print('end')
d = deleg(); next(d); d.close(); print(d.gi_frame)
d = deleg(); next(d)
try: d.throw(KeyError('k'))
except KeyError as e: print('KE', e)
stop = []
def ignore():
    while True:
        try: yield
        except GeneratorExit:
            if stop: return

i = ignore(); next(i)
try: i.close()
except RuntimeError as e: print(e)
stop.append(1)
def ret_close():
    try: yield 1
    except GeneratorExit: return 'closed value'
r = ret_close(); next(r); print(r.close(), r.close())
x = g()
try: x.send(1)
except TypeError as e: print(e)
def selfrun():
    try: next(me)
    except ValueError as e: print(e)
    yield 1
me = selfrun(); next(me)
def stopper(): yield 1; raise StopIteration('x')
s = stopper(); next(s)
try: next(s)
except RuntimeError as e: print(e, repr(e.__cause__))
def yf_iter(): r = yield from [1, 2]; print('r', r); yield from 'ab'; return (yield from ())
print(list(yf_iter()))
try: list((lambda: (yield from 5))())
except TypeError as e: print(e)
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def send(self, v): print('send', v); raise StopIteration('from send')
    def throw(self, *a): print('throw', a[0] if isinstance(a[0], type) else type(a[0])); raise StopIteration('from throw')
    def close(self): print('It.close')
def useit(): r = yield from It(); print('useit r', r); yield 'after'
u = useit(); print(next(u)); print(u.send(3))
u = useit(); next(u); print(u.throw(ValueError))
u = useit(); next(u); u.close()
for a in [(3,), ('x',), (int,)]:
    q = (i for i in range(3)); next(q)
    try: q.throw(*a)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
fresh = g()
try: fresh.throw(ValueError('early'))
except ValueError as e: print('early', e)
print(list(fresh))
ge = (a * b for a in range(3) for b in range(a)); print(ge.__name__, ge.gi_code.co_name, list(ge))
def names(): yield
n = names(); print(n.__name__, n.__qualname__, n.gi_running, n.gi_suspended, n.gi_yieldfrom); n.__name__ = 'renamed'; print(n.__name__)
try: n.__name__ = 3
except TypeError as e: print(e)
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
f = fib(); print([next(f) for _ in range(10)])
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, [3, 4], 5], [[6]]])))
def coro_avg():
    total = n = 0; avg = None
    while True: v = yield avg; total += v; n += 1; avg = total / n
c = coro_avg(); next(c); print(c.send(10), c.send(20), c.send(3))
def lazy(): print('not until next'); yield
l = lazy(); print('made')
def exc_in_finally():
    try: yield 1
    finally: raise KeyError('fin')
e = exc_in_finally(); next(e)
try: e.close()
except KeyError as k: print('close raised', k)
def y_expr(): x = (yield) or 'none'; yield x; z = yield x, x; return [(yield), (yield)]
y = y_expr(); next(y); print(y.send(0), next(y), next(y))
print(sum(x for x in range(5)), max((len(w), w) for w in ['a', 'bcd']), any(x > 3 for x in range(5)), dict(zip('ab', (i for i in [1, 2]))))
def infinite_close():
    try:
        while True: yield
    finally: print('closed by del')
ic = infinite_close(); next(ic); del ic
