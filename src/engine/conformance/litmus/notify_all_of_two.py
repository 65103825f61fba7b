# notify_all wakes those who wait already: none, one or both.
#: deadlock ""
#: deadlock "woken\n"
#: ok "woken\nwoken\n"
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
        condition.notify_all()


run(wait, wait, notify)
