# Anybody can release a Lock. The main thread takes it first; the waiting thread goes on when the other one has released it.
#: ok "['released', 'got it']\n"
#: schedules 1
import threading

lock = threading.Lock()
lock.acquire()
log = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    with lock:
        log.append('got it')


def release():
    log.append('released')
    lock.release()


run(wait, release)
print(log)
