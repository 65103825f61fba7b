# Two wait, one is notified: the other waits for ever. If the notification comes before the second (or the first) waits, no one or one is woken. In
# no schedule do both go on.
#: deadlock ""
#: deadlock "woken\n"
import threading

condition = threading.Condition()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    with condition:
        condition.wait()
        print('woken')


def notify():
    with condition:
        condition.notify()


run(wait, wait, notify)
