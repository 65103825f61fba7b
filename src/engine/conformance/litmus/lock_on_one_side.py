# One takes the lock, the other does not.
#: ok "1\n"
#: ok "2\n"
#: races n
#: schedules 4
import threading

n = 0
lock = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def careful():
    global n
    with lock:
        n += 1


def careless():
    global n
    n += 1


run(careful, careless)
print(n)
