import multiprocessing
import os

print('reading the file as', __name__)

def work(starter):
    print('child at work')
    print('forked by the program:', os.getppid() == starter)

if __name__ == '__main__':
    multiprocessing.set_start_method('forkserver')
    child = multiprocessing.Process(target=work, args=(os.getpid(),))
    child.start()
    child.join()
