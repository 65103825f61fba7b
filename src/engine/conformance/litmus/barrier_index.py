# wait() says who came as which: 0 and 1, in either order.
#: ok "0 1\n"
#: ok "1 0\n"
import threading

barrier = threading.Barrier(2)
index = [None, None]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(i):
    index[i] = barrier.wait()


run(lambda: work(0), lambda: work(1))
print(*index)
