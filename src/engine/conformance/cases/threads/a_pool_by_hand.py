# A pool as beginners write it: a queue of calls, results in events, a poison pill for each worker.
import functools
import queue
import threading
import time


class Result:
    def __init__(self):
        self._done = threading.Event()
        self._value = self._error = None

    def finish(self, value=None, error=None):
        self._value, self._error = value, error
        self._done.set()

    def get(self, timeout=None):
        if not self._done.wait(timeout):
            raise TimeoutError('not ready')
        if self._error is not None:
            raise self._error
        return self._value


class Pool:
    STOP = object()

    def __init__(self, size):
        self.calls = queue.Queue(maxsize=2)
        self.workers = [threading.Thread(target=self._work, name=f'worker-{n}') for n in range(size)]
        self.done = []
        for worker in self.workers:
            worker.start()

    def _work(self):
        while (call := self.calls.get()) is not self.STOP:
            result, f = call
            try:
                result.finish(f())
            except Exception as error:
                result.finish(error=error)
            finally:
                self.calls.task_done()
        self.done.append(threading.current_thread().name)
        self.calls.task_done()

    def submit(self, f, *args, **keywords):
        result = Result()
        self.calls.put((result, functools.partial(f, *args, **keywords)))
        return result

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for _ in self.workers:
            self.calls.put(self.STOP)
        self.calls.join()
        for worker in self.workers:
            worker.join()


def slow(n, *, base=10):
    time.sleep(0.02)
    return base ** n


with Pool(3) as pool:
    results = [pool.submit(slow, n, base=2) for n in range(8)]
    failed = pool.submit(int, 'seven')
    late = pool.submit(time.sleep, 0.3)
    print([result.get() for result in results])
    try:
        failed.get()
    except ValueError as error:
        print('ValueError', error)
    try:
        late.get(timeout=0.01)
    except TimeoutError as error:
        print('TimeoutError', error)
print(late.get(), sorted(pool.done), [worker.is_alive() for worker in pool.workers])
print(pool.calls.qsize(), pool.calls.unfinished_tasks)
