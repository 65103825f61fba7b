from multiprocessing import shared_memory, Process
import struct
def child(name):
    s = shared_memory.SharedMemory(name)
    struct.pack_into('<id', s.buf, 0, 42, 2.5); s.buf[20:25] = b'child'; s.close()
if __name__ == '__main__':
    s = shared_memory.SharedMemory(create=True, size=100)
    print(s.size, len(s.buf), s.name.startswith('psm_'), type(s.buf).__name__, s.buf[0])
    p = Process(target=child, args=(s.name,)); p.start(); p.join()
    print(struct.unpack_from('<id', s.buf, 0), bytes(s.buf[20:25]))
    try: shared_memory.SharedMemory(s.name, create=True, size=10)
    except FileExistsError as e: print('FileExistsError', e.errno)
    for bad in (lambda: shared_memory.SharedMemory(create=True, size=0), lambda: shared_memory.SharedMemory(create=True, size=-1), lambda: shared_memory.SharedMemory()):
        try: bad()
        except ValueError as e: print(e)
    s.close(); s.unlink()
    try: shared_memory.SharedMemory(s.name)
    except FileNotFoundError as e: print(e.errno)
    n = shared_memory.SharedMemory('my_block_xyz', create=True, size=8); print(n, n.name); n.close(); n.unlink()
