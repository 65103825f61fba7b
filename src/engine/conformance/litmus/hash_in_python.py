# d[key] asks a Python __hash__ and then stores in one step: both keys are there, in one of two orders.
#: ok "['a', 'b']\n"
#: ok "['b', 'a']\n"
import threading


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return ord(self.name)


table = {}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    table[Key(name)] = name


run(lambda: work('a'), lambda: work('b'))
print(list(table.values()))
