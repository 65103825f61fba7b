import multiprocessing
import os

def bake(starter):
    print('in the parent:', os.getpid() == starter)

if __name__ == '__main__':
    multiprocessing.Process(target=bake, args=(os.getpid(),)).run()
