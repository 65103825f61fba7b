# Read behind the lock, write behind the lock, and not in between. Everything is ordered by the lock, so there is no data race, and the update is lost
# all the same: atomicity is something else. Four critical sections, 4 over 2 orders.
#: ok "1\n"
#: ok "2\n"
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
    with lock:
        seen = n
    with lock:
        n = seen + 1


run(work, work)
print(n)
