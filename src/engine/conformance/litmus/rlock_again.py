# An RLock counts. Between the two releases it is still held: who is first is first with both numbers.
#: ok "[1, 2, 1, 2]\n"
#: schedules 2
import threading

lock = threading.RLock()
log = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    with lock:
        log.append(1)
        with lock:
            log.append(2)


run(work, work)
print(log)
