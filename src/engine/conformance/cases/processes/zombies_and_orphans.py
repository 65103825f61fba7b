import os, time
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    if os.fork() == 0:
        me = os.getppid(); os.close(r)
        while os.getppid() == me: time.sleep(0.01)
        os.write(w, b'orphan adopted'); os._exit(0)
    time.sleep(0.05); os._exit(0)
os.waitpid(pid, 0); os.close(w); print(os.read(r, 100))
pid = os.fork()
if pid == 0: os._exit(7)
time.sleep(0.1); os.kill(pid, 0); print('a zombie can be signalled'); print(os.waitpid(pid, 0)[1] >> 8)
try: os.kill(pid, 0)
except ProcessLookupError: print('gone')
