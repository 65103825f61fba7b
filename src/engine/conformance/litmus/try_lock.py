# A try comes before the other has the lock, while it has it (and fails), or after: 3.
#: ok "True\n"
#: ok "False\n"
#: schedules 3
import threading

lock = threading.Lock()
got = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def hold():
    with lock:
        pass


def attempt():
    global got
    got = lock.acquire(blocking=False)
    if got:
        lock.release()


run(hold, attempt)
print(got)
