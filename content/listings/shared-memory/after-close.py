from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=4)
block.close()
try:
    print(block.buf[0])
except TypeError as error:
    print(error)
block.unlink()
