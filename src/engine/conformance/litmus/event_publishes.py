# What was written before set() is seen after wait().
#: ok "42\n"
import threading

event = threading.Event()
value = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    event.wait()
    print(value)


def publish():
    global value
    value = 42
    event.set()


run(wait, publish)
