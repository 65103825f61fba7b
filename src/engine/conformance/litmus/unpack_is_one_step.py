# UNPACK_SEQUENCE takes both items of the list at once.
#: ok "1 1\n"
#: ok "2 2\n"
#: schedules 2
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
    p, q = pair


run(write, read)
print(p, q)
