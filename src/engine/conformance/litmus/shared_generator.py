# A generator runs in one thread at a time: who asks while it runs gets a ValueError. Its body takes bytecodes, so that can happen to either;
# else each gets a number.
#: ok "1 2\n"
#: ok "2 1\n"
#: ok "1 busy\n"
#: ok "busy 1\n"
import threading

got = {'a': 0, 'b': 0}


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
    try:
        got[name] = next(shared)
    except ValueError:
        got[name] = 'busy'


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
