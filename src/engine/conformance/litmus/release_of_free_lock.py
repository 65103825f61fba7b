# A release without an acquire: it fails if the lock is free (before or after the other), and if the lock is held, it frees it, and the owner's own
# release fails.
#: ok "releaser failed\n"
#: ok "owner failed\n"
#: schedules 3
import threading

lock = threading.Lock()
failed = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def owner():
    global failed
    lock.acquire()
    try:
        lock.release()
    except RuntimeError:
        failed = 'owner'


def releaser():
    global failed
    try:
        lock.release()
    except RuntimeError:
        failed = 'releaser'


run(owner, releaser)
print(failed, 'failed')
