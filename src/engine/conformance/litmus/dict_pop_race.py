# dict.pop is one step: one gets the value, the other the default.
#: ok "1 None\n"
#: ok "None 1\n"
#: schedules 2
import threading

table = {'k': 1}
got = {'a': 0, 'b': 0}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    got[name] = table.pop('k', None)


run(lambda: work('a'), lambda: work('b'))
print(got['a'], got['b'])
