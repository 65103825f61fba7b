# Equal keys with a Python __eq__: who comes second finds the first one's key and changes the value. Never two entries.
#: ok "1 a\n"
#: ok "1 b\n"
import threading


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True


table = {}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    table[Key()] = name


run(lambda: work('a'), lambda: work('b'))
print(len(table), *table.values())
