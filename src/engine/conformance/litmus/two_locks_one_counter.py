# Each has a lock of its own, which keeps nobody out: a plain lost update.
#: ok "1\n"
#: ok "2\n"
#: races n
#: schedules 4
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(lock):
    global n
    with lock:
        n += 1


run(lambda: work(threading.Lock()), lambda: work(threading.Lock()))
print(n)
