# How long poll, epoll and select can be told to wait, numbers that are no descriptors, and files whose descriptor was closed beneath them.
import io
import os
import select
import threading

p, e = select.poll(), select.epoll()
for wait in (2 ** 31, 1 << 64, -2 ** 40, -(1 << 70), 1e30, float('nan'), float('inf'), 'x'):
    for name, call in (('poll', p.poll), ('epoll', e.poll), ('select', lambda t: select.select([], [], [], t))):
        if name == 'select' and wait == 2 ** 31:
            continue
        try:
            call(wait)
        except (OverflowError, ValueError, TypeError) as x:
            print(name, wait, type(x).__name__, x)

for wait in (-1, -0.1, -1e-100, None):
    # Below zero is for ever, however little.
    for object in (p, e):
        r, w = os.pipe()
        object.register(r, select.POLLIN)
        later = threading.Timer(0.05, os.write, (w, b'x'))
        later.start()
        print(wait, object.poll(wait) == [(r, select.POLLIN)], end=' ')
        later.join()
        object.unregister(r)
        os.close(r)
        os.close(w)
print()
e.close()
for number in (2 ** 31, -1, -2 ** 40, 1 << 70):
    for make in (io.FileIO, open):
        try:
            make(number)
        except (TypeError, ValueError) as x:
            print(number, type(x).__name__, x)
r, w = os.pipe()
os.close(w)
f = io.FileIO(r)
os.close(r)
print(f.seekable(), f.seekable())
try:
    f.close()
except OSError as x:
    print(x)
fd = os.open('made.txt', os.O_RDWR | os.O_CREAT)
g = open(fd, 'w+')
os.close(fd)
print(g.seekable())
try:
    g.close()
except OSError as x:
    print(x)
try:
    os.posix_spawn('/x', ['x'], {}, file_actions=[(os.POSIX_SPAWN_OPEN, 3, 'a\0b', os.O_RDONLY, 0)])
except ValueError as x:
    print(x)
