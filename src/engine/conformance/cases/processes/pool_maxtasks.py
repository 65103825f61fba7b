from multiprocessing import Pool
import os
def pid(_): return os.getpid()
if __name__ == '__main__':
    with Pool(1, maxtasksperchild=1) as p: print(len(set(p.map(pid, range(4), chunksize=1))))
    with Pool(1) as p: print(len(set(p.map(pid, range(4), chunksize=1))))
    with Pool(2, maxtasksperchild=2) as p: print(len(set(p.map(pid, range(8), chunksize=1))) >= 4)
