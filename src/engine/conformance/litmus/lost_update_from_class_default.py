# The first read finds the class's 0, the write makes an attribute of the instance. A read after that finds the instance's.
#: ok "1 0\n"
#: ok "2 0\n"
#: races Counter.n
#: schedules 4
import threading


class Counter:
    n = 0


counter = Counter()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    counter.n += 1


run(work, work)
print(counter.n, Counter.n)
