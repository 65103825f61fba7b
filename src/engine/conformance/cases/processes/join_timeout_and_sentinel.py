import multiprocessing as mp, time
from multiprocessing.connection import wait
def sleeper(t): time.sleep(t)
if __name__ == '__main__':
    p = mp.Process(target=sleeper, args=(0.5,)); p.start()
    t = time.monotonic(); p.join(0.1); d = time.monotonic() - t
    print(p.is_alive(), 0.05 < d < 0.4)
    print(wait([p.sentinel], timeout=0.01))
    print(wait([p.sentinel]) == [p.sentinel]); p.join(); print(p.exitcode)
    ps = [mp.Process(target=sleeper, args=(x,)) for x in (0.6, 0.1)]
    for p in ps: p.start()
    first = wait([p.sentinel for p in ps])
    print(first == [ps[1].sentinel])
    for p in ps: p.join()
    print([p.exitcode for p in ps])
