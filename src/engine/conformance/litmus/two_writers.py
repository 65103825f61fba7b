# Who writes last wins. Nobody reads and then writes: no data race in the sense of this course.
#: ok "1\n"
#: ok "2\n"
#: schedules 2
import threading

x = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    global x
    x = 1


def two():
    global x
    x = 2


run(one, two)
print(x)
