# Three locks in a ring. Each lock is contended by two threads: 2^3. All have their first lock: the deadlock. All second uses first: a circle.
#: ok ""
#: deadlock ""
#: schedules 7
import threading

a = threading.Lock()
b = threading.Lock()
c = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(first, second):
    with first:
        with second:
            pass


run(lambda: work(a, b), lambda: work(b, c), lambda: work(c, a))
