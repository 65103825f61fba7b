# `with` releases the lock on the way of the exception: the other always gets it. Either order.
#: ok "done\n" ValueError: oops
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
    with lock:
        raise ValueError('oops')


def works():
    global done
    with lock:
        done = 'done'


run(fails, works)
print(done)
