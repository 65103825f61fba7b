import multiprocessing
import signal
import sys
import time

def stop(number, frame):
    sys.exit(5)

def bake(ready):
    signal.signal(signal.SIGTERM, stop)
    try:
        ready.set()
        time.sleep(60)
    finally:
        print('the oven is off')

if __name__ == '__main__':
    ready = multiprocessing.Event()
    oven = multiprocessing.Process(target=bake, args=(ready,))
    oven.start()
    ready.wait()
    oven.terminate()
    oven.join()
    print('exit code', oven.exitcode)
