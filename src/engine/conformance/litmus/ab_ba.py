# Two locks in two orders. Who has a first and who has b first: 4 combinations. Each thread having its first lock is the deadlock; that each has its
# second lock first is a circle.
#: ok ""
#: deadlock ""
#: schedules 3
import threading

a = threading.Lock()
b = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    with a:
        with b:
            pass


def right():
    with b:
        with a:
            pass


run(left, right)
