# An Event stays set: before or after the wait, it does not matter.
#: ok "seen\n"
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


run(wait, event.set)
