# Packed and unpacked in memory that two processes have: reading and writing are two steps.
#: ok "1\n"
#: ok "2\n"
import mmap
import os
import struct

memory = mmap.mmap(-1, 4)
pid = os.fork()
number, = struct.unpack_from('i', memory)
struct.pack_into('i', memory, 0, number + 1)
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
print(*struct.unpack('i', memory))
