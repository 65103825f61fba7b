# BINARY_SUBSCR, add, STORE_SUBSCR.
#: ok "1\n"
#: ok "2\n"
#: races d['n']
#: schedules 4
import threading

d = {'n': 0}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    d['n'] += 1


run(work, work)
print(d['n'])
