# next() of a list's iterator is one step.
#: ok "x y\n"
#: ok "y x\n"
#: schedules 2
import threading

letters = iter(['x', 'y'])
got = {'a': '', 'b': ''}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    got[name] = next(letters)


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
