# A generator is asked what it is doing before it runs, while it does, and after it.
#: ok "GEN_CREATED\n"
#: ok "GEN_RUNNING\n"
#: ok "GEN_SUSPENDED\n"
import threading
from inspect import getgeneratorstate


def numbers():
    yield 1


generator = numbers()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    next(generator)


def look():
    global answer
    answer = getgeneratorstate(generator)


run(work, look)
print(answer)
