# The child has a copy: its update is not seen by the parent.
#: ok "0\n"
import os

n = 0
pid = os.fork()
if pid == 0:
    n += 1
    os._exit(0)
os.waitpid(pid, 0)
print(n)
