from multiprocessing.shared_memory import SharedMemory

block = SharedMemory(create=True, size=4)
block.close()
print('forgotten')
