import multiprocessing
import threading
import time

def deliver():
    time.sleep(0.5)
    print('delivered')

def work():
    threading.Thread(target=deliver, name='postman').start()
    print([thread.name for thread in threading.enumerate()])
    print('child is done')

if __name__ == '__main__':
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()
    print('exit code', child.exitcode)
