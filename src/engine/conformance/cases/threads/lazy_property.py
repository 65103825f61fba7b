import threading


class Lazy:
    def __init__(self, make):
        self.make, self.lock = make, threading.Lock()

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        with self.lock:
            if self.name not in obj.__dict__:
                obj.__dict__[self.name] = self.make(obj)
        return obj.__dict__[self.name]


made = []


class Service:
    connection = Lazy(lambda self: made.append(1) or object())


s = Service()
seen = set()
threads = [threading.Thread(target=lambda: seen.add(id(s.connection))) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(made), len(seen), type(Service.connection).__name__)
