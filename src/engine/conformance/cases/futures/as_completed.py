from concurrent.futures import ThreadPoolExecutor, as_completed
import time


def work(delay):
    time.sleep(delay)
    return delay


with ThreadPoolExecutor(4) as pool:
    fs = {pool.submit(work, d): d for d in (0.15, 0.05, 0.1)}
    print([fs[f] for f in as_completed(fs)])
    done = [pool.submit(work, 0)]
    done[0].result()
    print([f.result() for f in as_completed(done * 2)])
    slow = pool.submit(work, 0.2)
    try:
        for f in as_completed([slow, *done], timeout=0.01):
            print('got', f.result())
    except TimeoutError as e:
        print(e)
    print(list(as_completed([])))
