# A pool of threads: submitting is quick, callbacks run in the worker that did the work, results can be collected at the end.
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def visit(page, seconds):
    time.sleep(seconds)
    return len(page), threading.current_thread().name


called = []


def done(future):
    size, worker = future.result()
    called.append((size, worker == threading.current_thread().name))


if __name__ == '__main__':
    began = time.time()
    pool = ThreadPoolExecutor(5, thread_name_prefix='worker')
    pages = [f'page-{"x" * i}' for i in range(20)]
    futures = []
    for page in pages:
        future = pool.submit(visit, page, 0.5)
        future.add_done_callback(done)
        futures.append(future)
    print('submitted before the first is done', time.time() - began < 0.5)
    pool.shutdown(True)
    print('done after 2 seconds', time.time() - began >= 1.9)
    print([f.result()[0] for f in futures])
    print(sorted(called))
    print(len({f.result()[1] for f in futures}) <= 5)
    try:
        pool.submit(visit, 'late', 0)
    except RuntimeError as e:
        print(e)
