# Look and act behind one lock: who is first.
#: ok "same\n"
#: schedules 2
import threading

instance = None
lock = threading.Lock()
got = {'a': None, 'b': None}


def get():
    global instance
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
