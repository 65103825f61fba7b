# A thread reads back what it wrote. The other write comes first (1, and 1 stays), between (2, 2) or last (1, then 2).
#: ok "1 1\n"
#: ok "2 2\n"
#: ok "1 2\n"
#: schedules 3
import threading

x = p = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def mine():
    global x, p
    x = 1
    p = x


def other():
    global x
    x = 2


run(mine, other)
print(p, x)
