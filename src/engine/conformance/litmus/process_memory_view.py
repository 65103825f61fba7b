# A view of a block of memory that two processes have: its items are the memory's.
#: ok "1\n"
#: ok "2\n"
import mmap
import os

view = memoryview(mmap.mmap(-1, 1))
pid = os.fork()
view[0] += 1
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
print(view[0])
