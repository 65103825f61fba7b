from multiprocessing import Process, Value

def add(total):
    total.value += 1

if __name__ == '__main__':
    total = Value('i', 0)
    first = Process(target=add, args=(total,))
    second = Process(target=add, args=(total,))
    first.start()
    second.start()
    first.join()
    second.join()
    print(total.value)
