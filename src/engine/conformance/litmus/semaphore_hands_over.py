# From 0: acquire waits for release, and sees what was written before it.
#: ok "42\n"
import threading

semaphore = threading.Semaphore(0)
value = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    semaphore.acquire()
    print(value)


def give():
    global value
    value = 42
    semaphore.release()


run(wait, give)
