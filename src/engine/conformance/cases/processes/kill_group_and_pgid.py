import os, signal, time
print(os.getpgid(0) == os.getpgrp(), os.getpgid(os.getpid()) == os.getpgrp())
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.setpgid(0, 0)
    kids = []
    for _ in range(2):
        k = os.fork()
        if k == 0:
            time.sleep(50); os._exit(0)
        kids.append(k)
    os.write(w, b'%d' % (os.getpgrp() == os.getpid()))
    time.sleep(50)
    os._exit(0)
print(os.read(r, 10))
os.killpg(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
