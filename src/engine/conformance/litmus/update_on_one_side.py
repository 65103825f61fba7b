# One adds, the other sets: set first (11), set between (the set is lost: 1), set last (10).
#: ok "11\n"
#: ok "1\n"
#: ok "10\n"
#: races n
#: schedules 3
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def add():
    global n
    n += 1


def put():
    global n
    n = 10


run(add, put)
print(n)
