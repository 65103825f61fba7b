# With a timeout: before, in vain (the time may pass while the other has the lock), after.
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
    got = lock.acquire(timeout=0.01)
    if got:
        lock.release()


run(hold, attempt)
print(got)
