# next() of itertools.count is one step: no number is given twice.
#: ok "0 1\n"
#: ok "1 0\n"
#: schedules 2
import threading
from itertools import count

numbers = count()
got = {'a': 0, 'b': 0}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    got[name] = next(numbers)


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
