import os, signal, errno
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    for i in range(3): os.write(w, b'line %d\n' % i)
    os._exit(0)
os.close(w)
chunks = b''
while True:
    c = os.read(r, 5)
    if not c: break
    chunks += c
print(chunks)
os.waitpid(pid, 0)
os.close(r)
r, w = os.pipe()
os.close(r)
try: os.write(w, b'x')
except BrokenPipeError as e: print(e.errno == errno.EPIPE, e)
os.close(w)
