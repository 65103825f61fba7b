import os
import sys

sys.setswitchinterval(1e-6)

pid = os.fork()
if pid == 0:
    os.write(1, b'child\n')
    os._exit(0)
os.write(1, b'parent\n')
os.waitpid(pid, 0)
