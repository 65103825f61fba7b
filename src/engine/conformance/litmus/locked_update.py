# Read, add and write behind one lock: the order of two critical sections.
#: ok "2\n"
#: schedules 2
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
        n += 1


run(work, work)
print(n)
