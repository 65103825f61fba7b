from multiprocessing.managers import SharedMemoryManager
from multiprocessing import shared_memory
if __name__ == '__main__':
    with SharedMemoryManager() as smm:
        s = smm.SharedMemory(size=16); s.buf[:3] = b'abc'; l = smm.ShareableList([1, 2]); print(bytes(s.buf[:3]), list(l)); name = s.name
    try: shared_memory.SharedMemory(name)
    except FileNotFoundError: print('gone')
