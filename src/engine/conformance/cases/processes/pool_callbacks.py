from multiprocessing import Pool
import os
def work(x):
    if x < 0: raise KeyError(x)
    return x * 2
if __name__ == '__main__':
    log = []; main = os.getpid()
    with Pool(2) as p:
        rs = [p.apply_async(work, (i,), callback=lambda v: log.append(('ok', v, os.getpid() == main)), error_callback=lambda e: log.append(('err', repr(e)))) for i in (1, -1, 2)]
        for r in rs: r.wait()
        p.map_async(work, [5, 6], callback=lambda v: log.append(('map', v))).wait()
        p.close(); p.join()
    print(sorted(log, key=str))
