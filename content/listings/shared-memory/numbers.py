import multiprocessing
from multiprocessing.shared_memory import SharedMemory

def work(name, start):
    block = SharedMemory(name=name)
    numbers = block.buf.cast('i')
    for place in range(start, start + 2):
        numbers[place] = place * place
    numbers.release()
    block.close()

if __name__ == '__main__':
    block = SharedMemory(create=True, size=16)
    children = [multiprocessing.Process(target=work, args=(block.name, start)) for start in (0, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    numbers = block.buf.cast('i')
    print(list(numbers))
    numbers.release()
    block.close()
    block.unlink()
