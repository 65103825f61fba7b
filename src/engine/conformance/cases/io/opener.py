import os
calls = []
def opener(path, flags):
    calls.append((path, flags & os.O_ACCMODE, bool(flags & os.O_CREAT)))
    return os.open(path, flags, 0o600)
with open('o.txt', 'w', opener=opener) as f:
    f.write('via opener')
with open('o.txt', opener=opener) as f:
    print(f.read())
print(calls)
for bad in [lambda p, f: -1, lambda p, f: 'x', lambda p, f: None]:
    try:
        open('o.txt', opener=bad)
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
class Path:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
print(open(Path('o.txt')).read(), open(b'o.txt').read())
for bad in [1.5, None, [], Path(5)]:
    try:
        open(bad)
    except TypeError as e:
        print(e)
try:
    open('a\0b')
except ValueError as e:
    print(e)
