import threading


class ResultThread(threading.Thread):
    def __init__(self, fn, *args):
        super().__init__()
        self.fn, self.fn_args = fn, args
        self.error = self.value = None

    def run(self):
        try:
            self.value = self.fn(*self.fn_args)
        except Exception as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error:
            raise self.error
        return self.value


for fn, arg in ((int, '12'), (int, 'x'), (len, 5)):
    t = ResultThread(fn, arg)
    t.start()
    try:
        print(t.join())
    except Exception as e:
        print(type(e).__name__, e)
