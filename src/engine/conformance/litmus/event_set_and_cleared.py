# set() and at once clear(). Who waits already is woken by set(), and goes on although the event is cleared again; who comes between sees it; who
# comes after clear() waits for ever.
#: ok "seen\n"
#: deadlock ""
import threading

event = threading.Event()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    event.wait()
    print('seen')


def pulse():
    event.set()
    event.clear()


run(wait, pulse)
