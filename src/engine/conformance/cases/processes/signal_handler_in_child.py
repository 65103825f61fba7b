import os, signal, sys
r, w = os.pipe()
ready_r, ready_w = os.pipe()
pid = os.fork()
if pid == 0:
    got = []
    def handler(num, frame):
        got.append(signal.Signals(num).name)
    signal.signal(signal.SIGUSR1, handler)
    signal.signal(signal.SIGUSR2, handler)
    os.write(ready_w, b'r')
    while len(got) < 2:
        os.read(r, 1)
    sys.stdout.write('child got ' + ' '.join(got) + '\n')
    sys.stdout.flush()
    os._exit(len(got))
os.read(ready_r, 1)
os.kill(pid, signal.SIGUSR1)
os.write(w, b'1')
import time
time.sleep(0.2)
os.kill(pid, signal.SIGUSR2)
os.write(w, b'2')
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
