# What a trace function is told at the end of loops: a StopIteration that was made, and not the end of a generator that returns None.
import sys
def run(make):
    seen = []
    def tracer(f, ev, arg):
        if f.f_code.co_name in ('loop', 'comp', 'deleg', 'plain'): seen.append((f.f_code.co_name, ev, f.f_lineno - f.f_code.co_firstlineno, (arg[0].__name__, arg[1].args) if ev == 'exception' else None))
        return tracer
    def loop():
        for _ in make(): pass
    def comp(): return [x for x in make()]
    def deleg():
        yield from make()
    def plain():
        a, b = make()
        return list(make())
    for f in (loop, comp, lambda: list(deleg()), plain):
        sys.settrace(tracer)
        try: f()
        except ValueError: pass
        sys.settrace(None)
    for s in seen: print(s)
    print('--')
def none():
    yield 1
    yield 2
def five():
    yield 1
    yield 2
    return 5
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
for m in (none, five, It, lambda: iter([1, 2]), lambda: (x for x in (1, 2)), lambda: map(int, '12')): run(m)
