from multiprocessing import Pool
import time
def nap(x): time.sleep(x); return x
if __name__ == '__main__':
    p = Pool(2); r = p.map_async(nap, [0.05, 0.1]); p.close()
    try: p.apply(nap, (0,))
    except ValueError as e: print(e)
    p.join(); print(r.get())
    p = Pool(2); r = p.map_async(nap, [100, 100])
    try: p.join()
    except ValueError as e: print(e)
    p.terminate(); p.join(); print(r.ready())
    print('Pool' in repr(p), p._state)
