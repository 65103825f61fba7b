# No `with`, no `finally`: the exception leaves the lock held. If that thread is first, the other waits for ever.
#: ok "done\n" ValueError: oops
#: deadlock "" ValueError: oops
#: schedules 2
import threading

lock = threading.Lock()
done = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def fails():
    lock.acquire()
    raise ValueError('oops')


def works():
    global done
    with lock:
        done = 'done'


run(fails, works)
print(done)
