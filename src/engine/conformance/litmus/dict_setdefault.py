# One step: both get the value of whoever was first. No data race.
#: ok "a a\n"
#: ok "b b\n"
#: schedules 2
import threading

table = {}
got = {'a': '', 'b': ''}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    got[name] = table.setdefault('k', name)


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
