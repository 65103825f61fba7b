# Each thread has its own attribute: nothing is shared.
#: ok "1 1\n"
#: schedules 1
import threading

mine = threading.local()
results = [None, None]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(i):
    mine.n = 0
    mine.n += 1
    results[i] = mine.n


run(lambda: work(0), lambda: work(1))
print(*results)
