# Three threads that have nothing in common: all schedules are the same.
#: ok "3 1 2\n"
#: schedules 1
import threading

a = b = c = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    global a
    a = a + 3


def two():
    global b
    b += 1


def three():
    global c
    c += 2


run(one, two, three)
print(a, b, c)
