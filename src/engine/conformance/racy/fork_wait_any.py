import os
import sys

sys.setswitchinterval(1e-6)

pids = []
for code in (1, 2):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    pids.append(pid)
print([os.waitstatus_to_exitcode(os.wait()[1]) for _ in pids])
