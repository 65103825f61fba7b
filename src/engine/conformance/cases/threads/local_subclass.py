import threading


class Store(threading.local):
    kind = 'class attribute'
    made = []

    def __init__(self, base, *, step=1):
        Store.made.append((threading.current_thread().name, base, step))
        self.value = base
        self.step = step

    def bump(self):
        self.value += self.step
        return self.value

    @property
    def double(self):
        return self.value * 2


s = Store(10, step=5)
print(s.bump(), s.bump(), s.double, s.kind)
out = []


def worker():
    out.append((s.value, s.bump(), s.double, s.kind, sorted(s.__dict__)))


for name in ('a', 'b'):
    t = threading.Thread(target=worker, name=name)
    t.start()
    t.join()
print(out)
print(Store.made)
print(s.value)


class Slotted(threading.local):
    __slots__ = ('shared',)


z = Slotted()
z.shared = 'seen by all'
z.own = 1


def look():
    out.append((z.shared, hasattr(z, 'own')))
    z.shared = 'changed'


t = threading.Thread(target=look)
t.start()
t.join()
print(out[-1], z.shared, z.own)


class Fails(threading.local):
    count = 0

    def __init__(self):
        Fails.count += 1
        if Fails.count == 2:
            raise ValueError('second thread')
        self.ok = Fails.count


f = Fails()


def use():
    try:
        f.ok
    except ValueError as e:
        out.append(str(e))
    out.append(f.ok)


t = threading.Thread(target=use)
t.start()
t.join()
print(out[-2:], f.ok)
