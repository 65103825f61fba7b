import multiprocessing
import time

def bake(minutes):
    time.sleep(minutes / 10)

def names():
    return sorted(child.name for child in multiprocessing.active_children())

if __name__ == '__main__':
    multiprocessing.Process(target=bake, args=(5,), name='bread').start()
    multiprocessing.Process(target=bake, args=(30,), name='cake').start()
    print(names())
    time.sleep(2)
    print(names())
    for child in multiprocessing.active_children():
        child.join()
    print(names())
