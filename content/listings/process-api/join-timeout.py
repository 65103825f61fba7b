import multiprocessing
import time

def bake():
    time.sleep(3)

if __name__ == '__main__':
    oven = multiprocessing.Process(target=bake)
    oven.start()
    print(oven.join(timeout=0.5))
    print('still alive:', oven.is_alive(), oven.exitcode)
    oven.join()
    print('still alive:', oven.is_alive(), oven.exitcode)
