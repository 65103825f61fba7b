import threading
import weakref


class Subject:
    def __init__(self):
        self._lock = threading.RLock()
        self._observers = weakref.WeakSet()

    def attach(self, o):
        with self._lock:
            self._observers.add(o)

    def notify(self, event):
        with self._lock:
            for o in list(self._observers):
                o.update(event)


class Observer:
    def __init__(self):
        self.seen = []

    def update(self, event):
        self.seen.append(event)


s = Subject()
a, b = Observer(), Observer()
s.attach(a)
s.attach(b)
threads = [threading.Thread(target=s.notify, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(a.seen), a.seen == b.seen)
del b
s.notify('late')
print(a.seen[-1], len(s._observers))
