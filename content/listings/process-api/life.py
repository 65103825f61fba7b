import multiprocessing
import time

def bake():
    time.sleep(0.1)

def look(moment):
    print(moment, oven.name, oven.is_alive(), oven.exitcode, oven.pid is None)

if __name__ == '__main__':
    oven = multiprocessing.Process(target=bake, name='oven')
    look('made:   ')
    oven.start()
    look('started:')
    oven.join()
    look('joined: ')
