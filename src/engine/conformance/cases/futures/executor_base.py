from concurrent.futures import Executor, Future


class Inline(Executor):
    def __init__(self):
        self.closed = False

    def submit(self, fn, /, *args, **kwargs):
        f = Future()
        try:
            f.set_result(fn(*args, **kwargs))
        except Exception as e:
            f.set_exception(e)
        return f

    def shutdown(self, wait=True, *, cancel_futures=False):
        print('shutdown', wait, cancel_futures)
        self.closed = True


with Inline() as pool:
    print(pool.submit(sum, [1, 2, 3]).result())
    print(list(pool.map(abs, (-1, 2, -3))))
    print(repr(pool.submit(int, 'x').exception()))
print(pool.closed)
base = Executor()
try:
    base.submit(print)
except NotImplementedError as e:
    print('NotImplementedError', e)
print(base.shutdown())
