import os
import sys

sys.setswitchinterval(1e-6)

pid = os.fork()
if pid == 0:
    os._exit(3)
done, status = os.waitpid(pid, os.WNOHANG)
print(done == pid)
if done == 0:
    os.waitpid(pid, 0)
