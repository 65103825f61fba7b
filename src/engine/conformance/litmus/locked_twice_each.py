# Two critical sections each: 4 over 2 orders.
#: ok "4\n"
#: schedules 6
import threading

n = 0
lock = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    for _ in 'ab':
        with lock:
            n += 1


run(work, work)
print(n)
