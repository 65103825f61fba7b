import threading
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    t = threading.Thread(target=int)
    t.setDaemon(False)
    t.isDaemon()
    t.setName('x')
    t.getName()
    threading.activeCount()
    threading.currentThread()
    threading.Condition().notifyAll
    threading.Event().isSet()
    c = threading.Condition()
    with c:
        c.notifyAll()
for w in log:
    print(w.category.__name__, w.message)
print(sorted(n for n in threading.__all__))
