# One place: the second attempt works if the first one has been given back.
#: ok "True True\n"
#: ok "True False\n"
#: ok "False True\n"
import threading

semaphore = threading.Semaphore(1)
got = [None, None]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(i):
    got[i] = semaphore.acquire(blocking=False)
    if got[i]:
        semaphore.release()


run(lambda: work(0), lambda: work(1))
print(*got)
