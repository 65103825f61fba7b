"""Streams that are made again, written to while they write, closed by functions of their own."""
import io
import os


def attempt(label, fn, *args, **kwargs):
    try:
        print(label, repr(fn(*args, **kwargs)))
    except Exception as error:
        print(label, type(error).__name__, error)


def closing(*args, **kwargs):
    f = open(*args, **kwargs)
    seen = []

    def flush():
        seen.append(f.closed)
        raise OSError('not today')

    f.flush = flush
    attempt('close', f.close)
    print(f.closed, seen)
    f.flush = lambda: None


def descriptor():
    return os.open('there.txt', os.O_WRONLY | os.O_CREAT)


closing('there.txt', 'wb', buffering=0)
closing(descriptor(), 'wb', buffering=0, closefd=False)
closing('there.txt', 'wb')
closing(descriptor(), 'wb')
closing(descriptor(), 'wb', closefd=False)
closing('there.txt', 'w', encoding='utf-8')
f = open('there.txt', 'wb')
close = f.raw.close
f.raw.close = lambda: print('raw is closed') or close()
f.close()
print(f.closed)
del f.raw.close
os.remove('there.txt')

b = io.BufferedReader(io.BytesIO(b'\xc3\xa9\n\n'), 1000)
for kwargs in ({'encoding': '\udcfe'}, {'encoding': 'utf-8\0'}, {'encoding': 42}):
    t = io.TextIOWrapper(b, encoding='utf-8')
    attempt('init', t.__init__, b, **kwargs)
    t.detach()
for kwargs in ({'errors': '\udcfe'}, {'errors': 'replace\0'}, {'errors': 42}, {'newline': 'xyz'}, {'newline': '\udcfe'}):
    t = io.TextIOWrapper(b, encoding='utf-8')
    attempt('init', t.__init__, b, encoding='utf-8', **kwargs)
    attempt('read', t.read)
    attempt('repr', repr, t)
t = io.TextIOWrapper(io.BytesIO(b'abc'), encoding='ascii')
attempt('reconfigure', t.reconfigure, encoding='\udcfe')
attempt('reconfigure', t.reconfigure, errors='\udcfe')
attempt('reconfigure', t.reconfigure, newline='xyz')
print(t.encoding, t.errors, t.read())


class Talking(io.RawIOBase):
    def __init__(self):
        self.stack = []

    def writable(self):
        return True

    def write(self, data):
        if not self.stack:
            t.write('middle')
        self.stack.append(bytes(data)[:8])
        return len(data)


raw = Talking()
t = io.TextIOWrapper(raw, encoding='ascii')
t.write('abc')
t.write('def')
t.write('g' * 8192)
t.flush()
print(raw.stack)

pair = io.BufferedRWPair(io.BytesIO(b'foo\nbar\n'), io.BytesIO())
t = io.TextIOWrapper(pair, encoding='ascii')
line = t.readline()
t.write(line)
print(repr(line), repr(t.readline()))


class Broken:
    def __index__(self):
        raise ZeroDivisionError('no number')


t = io.TextIOWrapper(io.BytesIO(), encoding='ascii')
for value in (Broken(), 2 ** 1000, '', [], 2, 0, None):
    attempt('line_buffering', t.reconfigure, line_buffering=value)
    attempt('write_through', t.reconfigure, write_through=value)
    print(t.line_buffering, t.write_through)

read, write = os.pipe()
os.set_blocking(read, False)
os.set_blocking(write, False)
with open(read, 'rb') as source, open(write, 'wb', buffering=1024) as target:
    try:
        while True:
            target.write(b'x' * 9999)
    except BlockingIOError as error:
        print(error.args, error.characters_written)
    print(len(source.read()))
