import multiprocessing
import time
from multiprocessing.connection import wait

def bake(minutes):
    time.sleep(minutes / 10)

if __name__ == '__main__':
    ovens = {}
    for what, minutes in ('bread', 20), ('cake', 30), ('rolls', 10):
        oven = multiprocessing.Process(target=bake, args=(minutes,), name=what)
        oven.start()
        ovens[oven.sentinel] = oven
    while ovens:
        for sentinel in wait(ovens):
            oven = ovens.pop(sentinel)
            oven.join()
            print(oven.name, oven.exitcode)
