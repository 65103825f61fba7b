# The last reference goes, and __del__, a Python function, runs in the thread that dropped it: its update can be lost.
#: ok "1\n"
#: ok "2\n"
#: races n
#: schedules 4
import threading

n = 0


class Thing:
    def __del__(self):
        global n
        n += 1


thing = Thing()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def drop():
    global thing
    thing = None


def work():
    global n
    n += 1


run(drop, work)
print(n)
