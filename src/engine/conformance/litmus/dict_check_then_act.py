# `in` and the store are two steps. Only the first stores, if the other looks after that (2 classes); or both look first and both store, in one of
# two orders (2 classes).
#: ok "a stored\n"
#: ok "b stored\n"
#: ok "a b stored, b last\n"
#: ok "a b stored, a last\n"
#: races table['k']
#: schedules 4
import threading

table = {}
stored = {'a': False, 'b': False}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    if 'k' not in table:
        table['k'] = name
        stored[name] = True


run(lambda: work('a'), lambda: work('b'))
names = ' '.join(name for name in stored if stored[name])
print(f'{names} stored' + (f', {table["k"]} last' if ' ' in names else ''))
