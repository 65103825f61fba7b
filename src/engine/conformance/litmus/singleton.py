# A lazy singleton without a lock. Whoever looks after the other's store makes nothing (2 classes). If both look first, both make one; the first
# to store reads back its own if the other has not stored yet, else the other's: 2 orders of the stores * 2 places of that read.
#: ok "same\n"
#: ok "different\n"
#: races instance
#: schedules 6
import threading

instance = None
got = {'a': None, 'b': None}


def get():
    global instance
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
