# set() before the write: the reader may see the old value.
#: ok "42\n"
#: ok "0\n"
import threading

event = threading.Event()
value = 0
seen = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    global seen
    event.wait()
    seen = value


def publish():
    global value
    event.set()
    value = 42


run(wait, publish)
print(seen)
