# One thread writes twice, the other reads once: before, between, after.
#: ok "0\n"
#: ok "1\n"
#: ok "2\n"
#: schedules 3
import threading

x = p = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def writer():
    global x
    x = 1
    x = 2


def reader():
    global p
    p = x


run(writer, reader)
print(p)
