# Each reader comes before or after the writer, readers do not disturb each other: 2 * 2.
#: ok "0 0\n"
#: ok "0 1\n"
#: ok "1 0\n"
#: ok "1 1\n"
#: schedules 4
import threading

x = p = q = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def writer():
    global x
    x = 1


def first():
    global p
    p = x


def second():
    global q
    q = x


run(writer, first, second)
print(p, q)
