import os
import signal
import sys

sys.setswitchinterval(1e-6)

pid = os.fork()
if pid == 0:
    os.write(1, b'child\n')
    os._exit(0)
os.kill(pid, signal.SIGKILL)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
