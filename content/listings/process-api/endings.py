import multiprocessing
import os
import signal
import sys

def returns():
    return 'cake'

def exits():
    sys.exit(3)

def leaves():
    os._exit(4)

def is_killed():
    os.kill(os.getpid(), signal.SIGKILL)

if __name__ == '__main__':
    for target in (returns, exits, leaves, is_killed):
        child = multiprocessing.Process(target=target)
        child.start()
        child.join()
        print(target.__name__, child.exitcode)
