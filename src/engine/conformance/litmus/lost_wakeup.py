# wait() without a look at what it waits for. If the notification comes first, nobody hears it, and the wait is for ever.
#: ok "woken\n"
#: deadlock ""
#: schedules 2
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


run(wait, notify)
