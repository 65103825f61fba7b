# That an RLock can be taken again by its owner does not help against AB-BA.
#: ok ""
#: deadlock ""
#: schedules 3
import threading

a = threading.RLock()
b = threading.RLock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    with a, b:
        pass


def right():
    with b, a:
        pass


run(left, right)
