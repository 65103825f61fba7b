# Two new keys: a dictionary remembers who came first. One atomic step each, so no data race.
#: ok "['a', 'b']\n"
#: ok "['b', 'a']\n"
#: schedules 2
import threading

table = {}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    table['a'] = 1


def two():
    table['b'] = 2


run(one, two)
print(list(table))
