import os, threading, io
r, w = os.pipe()
print(os.get_blocking(r), os.get_inheritable(w))
print(os.write(w, b'hello'))
print(os.read(r, 3), os.read(r, 10))
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(repr(e), e.errno)
os.set_blocking(r, True)
def writer():
    for i in range(5):
        turn.acquire()
        os.write(w, b'%d' % i)
    os.close(w)
turn = threading.Semaphore(1)
t = threading.Thread(target=writer)
t.start()
while True:
    d = os.read(r, 100)
    print(d)
    turn.release()
    if not d:
        break
t.join(); os.close(r)
try: os.read(r, 1)
except OSError as e: print(e)
r, w = os.pipe()
os.close(r)
try: os.write(w, b'x')
except BrokenPipeError as e: print(e)
os.close(w)
r, w = os.pipe()
with os.fdopen(w, 'w') as f, os.fdopen(r) as g:
    print(f.seekable())
    f.write('line 1\nline 2\n'); f.flush()
    print(g.readline(), end='')
    f.write('x' * 10); f.close()
    print(g.read())
r, w = os.pipe()
sizes = []
def big():
    sizes.append(os.write(w, b'a' * 200000))
    os.close(w)
t = threading.Thread(target=big); t.start()
with open(r, 'rb') as f:
    print(len(f.read()))
t.join()
print(sizes)
r, w = os.pipe2(os.O_NONBLOCK)
n = 0
try:
    while True: n += os.write(w, b'z' * 1000)
except BlockingIOError as e: print(n, e)
try: os.lseek(r, 0, 0)
except OSError as e: print(e)
f = open(r, 'rb', buffering=0)
print(len(f.read(100)), f.readall()[:3]); print(f.read(1), f.readinto(bytearray(3)))
f.close(); os.close(w)
import stat
r, w = os.pipe(); print(stat.S_ISFIFO(os.fstat(r).st_mode), os.fstat(w).st_size)
