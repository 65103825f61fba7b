import os
import sys

print('soup ', end='')
pid = os.fork()
if pid == 0:
    sys.stdout.flush()
    os._exit(0)
os.waitpid(pid, 0)
print('is ready')
