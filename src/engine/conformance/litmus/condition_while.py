# The right way: look behind the lock, wait as long as it is not so. Who is first does not matter.
#: ok "got it\n"
#: schedules 2
import threading

condition = threading.Condition()
items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    with condition:
        while not items:
            condition.wait()
        items.pop()
        print('got it')


def producer():
    with condition:
        items.append('x')
        condition.notify()


run(consumer, producer)
