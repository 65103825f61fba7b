# A lock around each next(): who is first.
#: ok "1 2\n"
#: ok "2 1\n"
#: schedules 2
import threading

got = {'a': 0, 'b': 0}
lock = threading.Lock()


def numbers():
    yield 1
    yield 2


shared = numbers()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    with lock:
        got[name] = next(shared)


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
