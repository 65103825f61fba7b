# Both give their second lock up after a time: at least one gets both, or both give up. No deadlock.
#: ok "True True\n"
#: ok "True False\n"
#: ok "False True\n"
#: ok "False False\n"
import threading

a = threading.Lock()
b = threading.Lock()
got = [None, None]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(i, first, second):
    with first:
        got[i] = second.acquire(timeout=0.01)
        if got[i]:
            second.release()


run(lambda: work(0, a, b), lambda: work(1, b, a))
print(*got)
