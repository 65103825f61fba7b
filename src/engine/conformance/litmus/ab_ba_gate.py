# A third lock around both keeps one of them out until the other is done.
#: ok ""
#: schedules 2
import threading

gate = threading.Lock()
a = threading.Lock()
b = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    with gate, a, b:
        pass


def right():
    with gate, b, a:
        pass


run(left, right)
