import multiprocessing
import os
import threading

key = threading.Lock()

def new_key():
    global key
    key = threading.Lock()

os.register_at_fork(after_in_child=new_key)

def work():
    with key:
        print('child has a key')

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    with key:
        child = multiprocessing.Process(target=work)
        child.start()
        child.join()
