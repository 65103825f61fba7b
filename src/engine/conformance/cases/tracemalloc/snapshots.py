import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
try: tracemalloc.start(0)
except ValueError as e: print(e)
tracemalloc.start()
print(tracemalloc.is_tracing())
before = tracemalloc.get_traced_memory()[0]
big = [object() for i in range(1000)]
after, peak = tracemalloc.get_traced_memory()
print(16000 < after - before < 40000, peak >= after)
snap = tracemalloc.take_snapshot()
top = snap.statistics('lineno')
mine = [s for s in top if s.traceback[0].filename == __file__]
best = max(mine, key=lambda s: s.size)
print(best.traceback[0].lineno, best.count >= 1000, best.size > 16000)
class A: pass
a = A()
tb = tracemalloc.get_object_traceback(a)
print(tb[0].lineno)
del big
snap2 = tracemalloc.take_snapshot()
diff = snap2.compare_to(snap, 'lineno')
d = [x for x in diff if x.traceback[0].filename == __file__ and x.traceback[0].lineno == 8][0]
print(d.size_diff < -16000, d.count_diff <= -999)
f = snap.filter_traces((tracemalloc.Filter(True, __file__),))
print(all(t.traceback[0].filename == __file__ for t in f.traces))
tracemalloc.clear_traces()
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
tracemalloc.start(5)
print(tracemalloc.get_traceback_limit())
def inner(): return A()
def outer():
    return inner()
x = outer()
tb = tracemalloc.get_object_traceback(x)
print([f.lineno for f in tb])
tracemalloc.stop()
