import threading


class Counter(threading.Thread):
    total = 0
    lock = threading.Lock()

    def __init__(self, amount):
        super().__init__(name=f'counter-{amount}')
        self.amount = amount
        self.result = None

    def run(self):
        for _ in range(self.amount):
            with Counter.lock:
                Counter.total += 1
        self.result = self.amount * 2


threads = [Counter(n) for n in (5, 10, 15)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(Counter.total, [t.result for t in threads], [t.name for t in threads])


class UsesArgs(threading.Thread):
    def run(self):
        print('args', self._args, sorted(self._kwargs.items()))


u = UsesArgs(args=(1, 2), kwargs={'b': 3, 'a': 4})
u.start()
u.join()
plain = threading.Thread(target=print, args=('x', 'y'), kwargs={'sep': '-'})
plain.run()
try:
    plain.run()
except AttributeError as e:
    print('AttributeError', e)
