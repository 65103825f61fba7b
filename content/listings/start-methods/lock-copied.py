import multiprocessing
import threading

key = threading.Lock()

def work():
    with key:
        print('child has the key')

if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    with key:
        child = multiprocessing.Process(target=work)
        child.start()
    print('parent gave the key back')
    child.join()
