# Only pop, which is one step: one gets it, the other an IndexError. No data race.
#: ok "a\n"
#: ok "b\n"
#: schedules 2
import threading

items = ['x']
winner = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    global winner
    try:
        items.pop()
    except IndexError:
        return
    winner = name


run(lambda: work('a'), lambda: work('b'))
print(winner)
