# list.append is one step: both elements are there, in one of two orders, and nothing races.
#: ok "['a', 'b']\n"
#: ok "['b', 'a']\n"
#: schedules 2
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: items.append('a'), lambda: items.append('b'))
print(items)
