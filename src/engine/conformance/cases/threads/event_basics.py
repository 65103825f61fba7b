import threading

e = threading.Event()
print(e.is_set(), e.wait(0.01), repr(e).endswith(': unset>'))
e.set()
print(e.is_set(), e.wait(), e.wait(5), repr(e).endswith(': set>'))
e.clear()
print(e.is_set(), e.wait(timeout=0))
ready, go, done = threading.Event(), threading.Event(), threading.Event()
log = []


def worker():
    log.append('ready')
    ready.set()
    go.wait()
    log.append('went')
    done.set()


t = threading.Thread(target=worker)
t.start()
ready.wait()
log.append('main')
go.set()
done.wait()
log.append('end')
t.join()
print(log)
start = threading.Event()
finished = []
threads = [threading.Thread(target=lambda n: (start.wait(), finished.append(n)), args=(i,)) for i in range(5)]
for t in threads:
    t.start()
print(finished)
start.set()
for t in threads:
    t.join()
print(sorted(finished))
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(e.isSet())
print([str(w.message) for w in seen])
