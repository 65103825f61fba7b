# The one who sleeps longer may be first all the same: a real scheduler may delay anybody for any time.
#: ok "short\nlong\n"
#: ok "long\nshort\n"
#: schedules 2
import threading
import time


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(seconds, name):
    time.sleep(seconds)
    print(name)


run(lambda: work(0.01, 'short'), lambda: work(0.5, 'long'))
