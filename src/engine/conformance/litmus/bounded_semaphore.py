# One release too many is an error with a BoundedSemaphore. The extra release fails unless the other thread is inside; then the other's own fails.
#: ok "extra\n"
#: ok "owner\n"
import threading

semaphore = threading.BoundedSemaphore(1)
failed = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def owner():
    global failed
    semaphore.acquire()
    try:
        semaphore.release()
    except ValueError:
        failed = 'owner'


def extra():
    global failed
    try:
        semaphore.release()
    except ValueError:
        failed = 'extra'


run(owner, extra)
print(failed)
