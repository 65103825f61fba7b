# A Semaphore of 2 lets both in: a lost update. Its own lock is given back before the update begins, and is taken again after it. Reads and writes are
# not ordered where both are inside: a data race.
#: ok "1\n"
#: ok "2\n"
#: races n
import threading

semaphore = threading.Semaphore(2)
n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    with semaphore:
        n += 1


run(work, work)
print(n)
