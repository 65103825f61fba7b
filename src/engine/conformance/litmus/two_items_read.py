# The writer writes in one step, the reader takes two: it may see the pair half changed.
#: ok "1 1\n"
#: ok "1 2\n"
#: ok "2 2\n"
#: schedules 3
import threading

pair = [1, 1]
p = q = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def write():
    pair[:] = [2, 2]


def read():
    global p, q
    p = pair[0]
    q = pair[1]


run(write, read)
print(p, q)
