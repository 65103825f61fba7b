import threading


class Base(threading.local):
    def __init__(self):
        self.log = ['base']


class Child(Base):
    def __init__(self, tag):
        super().__init__()
        self.log.append(tag)

    def __getattr__(self, name):
        return f'missing {name}'

    def __eq__(self, other):
        return self.log == other.log

    __hash__ = None


c, d = Child('x'), Child('x')
print(c.log, c == d, c.nothing)
out = []
t = threading.Thread(target=lambda: (c.log.append('more'), out.append((list(c.log), c == d))))
t.start()
t.join()
print(out, c.log)
try:
    hash(c)
except TypeError as e:
    print(e)
print(isinstance(c, threading.local), Child.__mro__[2] is threading.local)
