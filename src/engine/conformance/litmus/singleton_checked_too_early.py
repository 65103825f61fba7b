# Look, lock, act without a second look: both make one if both look before the first store. The second store is behind the lock, after the
# first thread has left it, but the first may read back before or after that.
#: ok "same\n"
#: ok "different\n"
#: races instance
#: schedules 6
import threading

instance = None
lock = threading.Lock()
got = {'a': None, 'b': None}


def get():
    global instance
    if instance is None:
        with lock:
            instance = object()
    return instance


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    got[name] = get()


run(lambda: work('a'), lambda: work('b'))
print('same' if got['a'] is got['b'] else 'different')
