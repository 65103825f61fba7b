import multiprocessing
import threading
import time

def names():
    return [thread.name for thread in threading.enumerate()]

def work():
    print('child: ', names())

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    threading.Thread(target=time.sleep, args=(1,), name='helper').start()
    print('parent:', names())
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
