import weakref


class Signal:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def connect(self, f, *, weak=False):
        ref = (weakref.WeakMethod(f) if hasattr(f, '__self__') else weakref.ref(f)) if weak else (lambda: f)
        self.handlers.append(ref)
        return f

    def __iadd__(self, f):
        self.connect(f)
        return self

    def __call__(self, *args, **kw):
        results = []
        alive = []
        for ref in self.handlers:
            f = ref()
            if f is None:
                continue
            alive.append(ref)
            results.append(f(*args, **kw))
        dead = len(self.handlers) - len(alive)
        self.handlers = alive
        if dead:
            print(f'{self.name}: {dead} dead')
        return results


class Button:
    def __init__(self, label):
        self.label = label
        self.clicked = Signal(f'{label}.clicked')

    def click(self, *a):
        return self.clicked(self, *a)

    def __repr__(self):
        return f'Button({self.label!r})'


class Counter:
    def __init__(self, start):
        self.n = start

    def bump(self, source, by=1):
        self.n += by
        return self.n

    def __del__(self):
        print('counter gone at', self.n)


b = Button('OK')
c = Counter(10)
b.clicked.connect(c.bump, weak=True)
b.clicked += lambda src, *a: f'lambda {src} {a}'


@b.clicked.connect
def seen(src, *rest):
    return len(rest)


print(b.click())
print(b.click(5))
del c
print(b.click())
print(b.click(), seen(None, 1, 2))
try:
    b.click(1, 2, 3)
    b.clicked += int
    b.click()
except TypeError as e:
    print(e)
