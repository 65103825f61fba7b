import multiprocessing
import os

def tell(starter):
    me = multiprocessing.current_process()
    parent = multiprocessing.parent_process()
    print(me.name, 'started by', parent.name)
    print('its numbers fit:', me.pid == os.getpid(), parent.pid == starter)

if __name__ == '__main__':
    print(multiprocessing.current_process().name, multiprocessing.parent_process())
    for name in ('oven', None):
        child = multiprocessing.Process(target=tell, args=(os.getpid(),), name=name)
        child.start()
        child.join()
