class Command:
    def __init__(self, do, undo, label):
        self.do, self.undo, self.label = do, undo, label


class Editor:
    def __init__(self):
        self.text, self.done, self.undone = '', [], []

    def _run(self, new, label):
        old = self.text
        def do(): self.text = new
        def undo(): self.text = old
        do()
        self.done.append(Command(do, undo, label))
        self.undone.clear()
        return self

    def insert(self, pos, s): return self._run(self.text[:pos] + s + self.text[pos:], f'insert {s!r}')
    def delete(self, i, j): return self._run(self.text[:i] + self.text[j:], f'delete {i}:{j}')
    def replace(self, a, b): return self._run(self.text.replace(a, b), f'{a}->{b}')

    def undo(self, n=1):
        for _ in range(n):
            c = self.done.pop()
            c.undo()
            self.undone.append(c)
        return self

    def redo(self):
        if not self.undone:
            raise LookupError('nothing to redo')
        c = self.undone.pop()
        c.do()
        self.done.append(c)
        return self

    def __enter__(self):
        self.mark = len(self.done)
        return self

    def __exit__(self, t, v, tb):
        if t:
            n = len(self.done) - self.mark
            self.undo(n)
            print(f'rolled back {n} after {t.__name__}: {v}')
        return t is ValueError


e = Editor().insert(0, 'hello').insert(5, ' world').replace('o', '0').delete(0, 1)
print(e.text, [c.label for c in e.done])
print(e.undo(2).text, e.redo().text, len(e.undone))
with e:
    e.insert(0, '>>').insert(0, '<<')
    raise ValueError('stop')
print(e.text)
try:
    with e:
        e.replace('l', 'L')
        {}['x']
except KeyError as k:
    print('key', k, e.text)
for f in (lambda: e.insert(0, '!').redo(), lambda: e.undo(99), lambda: e.insert('a', 'b')):
    try:
        f()
    except Exception as x:
        print(type(x).__name__, x)
print(repr(e.text), len(e.done))
