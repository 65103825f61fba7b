# Look, lock, look again. Either thread makes it; the other's first look comes before the store (then it waits for the lock and looks again) or
# after: 2 * 2. That first look is not ordered with the store, which belongs to a look and an act: a data race, harmless under the GIL.
#: ok "same\n"
#: races instance
#: schedules 4
import threading

instance = None
lock = threading.Lock()
got = {'a': None, 'b': None}


def get():
    global instance
    if instance is None:
        with lock:
            if instance is None:
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
