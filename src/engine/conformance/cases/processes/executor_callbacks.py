from concurrent.futures import ProcessPoolExecutor
import os
def work(x):
    if x == 3: raise KeyError('three')
    return x
if __name__ == '__main__':
    main = os.getpid(); log = []
    with ProcessPoolExecutor(2) as ex:
        for i in range(5):
            ex.submit(work, i).add_done_callback(lambda f: log.append((os.getpid() == main, repr(f.exception()) if f.exception() else f.result())))
    print(sorted(log, key=str))
