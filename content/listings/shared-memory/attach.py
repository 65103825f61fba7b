import multiprocessing
from multiprocessing.shared_memory import SharedMemory

def work(name):
    block = SharedMemory(name=name)
    block.buf[0] = 42
    block.close()

if __name__ == '__main__':
    block = SharedMemory(create=True, size=4)
    child = multiprocessing.Process(target=work, args=(block.name,))
    child.start()
    child.join()
    print(block.buf[0], bytes(block.buf[:4]))
    block.close()
    block.unlink()
