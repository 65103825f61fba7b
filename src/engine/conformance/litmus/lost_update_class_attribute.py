#: ok "1\n"
#: ok "2\n"
#: races Counter.n
#: schedules 4
# The class is the object that is shared; otherwise as any attribute.
import threading


class Counter:
    n = 0


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    Counter.n += 1


run(work, work)
print(Counter.n)
