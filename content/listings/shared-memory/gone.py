from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=4)
second = SharedMemory(name=block.name)
block.buf[0] = 7
block.close()
block.unlink()
print('still there:', second.buf[0])
second.close()
try:
    SharedMemory(name=block.name)
except FileNotFoundError as error:
    print(type(error).__name__)
