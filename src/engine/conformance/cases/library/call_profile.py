"""cProfile: how often what was called, from where, and what the report looks like."""
import _lsprof
import cProfile
import io
import pstats


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def squares(n):
    for i in range(n):
        yield i * i


def work():
    words = ['b', 'a', 'c']
    words.sort(key=str.upper)
    words.append('d')
    total = sum(squares(5))
    fib(6)
    try:
        int('x')
    except ValueError:
        pass
    return len(words) + total


def name(code):
    return code if isinstance(code, str) else code.co_name


def shown(profiler):
    for entry in sorted(profiler.getstats(), key=lambda e: name(e.code)):
        print(name(entry.code), entry.callcount, entry.reccallcount,
              entry.totaltime >= entry.inlinetime >= 0)
        for call in sorted(entry.calls or [], key=lambda e: name(e.code)):
            print('   ', name(call.code), call.callcount, call.reccallcount)


profiler = cProfile.Profile()
print(profiler.runcall(work))
shown(profiler)

plain = cProfile.Profile(subcalls=False, builtins=False)
plain.enable()
work()
plain.disable()
shown(plain)
plain.clear()
print(plain.getstats())

# A timer of one's own: each look at the clock is one unit.
ticks = iter(range(1000))
timed = cProfile.Profile(ticks.__next__, 0.5)
timed.enable()
fib(2)
timed.disable()
for entry in sorted(timed.getstats(), key=lambda e: name(e.code)):
    print(name(entry.code), entry.callcount, entry.totaltime, entry.inlinetime)

out = io.StringIO()
stats = pstats.Stats(profiler, stream=out)
print(stats.total_calls, stats.prim_calls)
stats.strip_dirs().sort_stats('name').print_stats('fib|squares')
print([line.split()[0] for line in out.getvalue().splitlines() if line.endswith(')')])

first, second = _lsprof.Profiler(), _lsprof.Profiler()
first.enable()
try:
    second.enable()
except ValueError as error:
    print(error)
first.disable()
first.disable()
with cProfile.Profile() as managed:
    fib(3)
print([e.callcount for e in managed.getstats() if name(e.code) == 'fib'])


def broken():
    raise RuntimeError('in the middle')


unwound = cProfile.Profile()
try:
    unwound.runcall(broken)
except RuntimeError as error:
    print(error)
shown(unwound)
print(_lsprof.profiler_entry.__name__, _lsprof.profiler_subentry.n_fields)
try:
    _lsprof.Profiler(None, 'x')
except TypeError as error:
    print(error)
