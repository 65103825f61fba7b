from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=4)
try:
    second = SharedMemory(name=block.name, track=False)
    print('attached, not tracked')
    second.close()
except TypeError as error:
    print(error)
block.close()
block.unlink()
