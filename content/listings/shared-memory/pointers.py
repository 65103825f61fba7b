from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=4)
part = block.buf[1:3]
try:
    block.close()
except BufferError as error:
    print(error)
part.release()
block.close()
block.unlink()
