# 3! orders of the writes; the k-th writer read before all of them or after one of the k-1 earlier: 1 * 2 * 3 places. 36 classes.
#: ok "1\n"
#: ok "2\n"
#: ok "3\n"
#: races n
#: schedules 36
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    n += 1


run(work, work, work)
print(n)
