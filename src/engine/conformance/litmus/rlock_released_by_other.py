# Only its owner can release an RLock; while it is free nobody owns it either. So the second thread fails at any time.
#: ok "RuntimeError\n"
import threading

lock = threading.RLock()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def hold():
    with lock:
        pass


def release():
    global answer
    try:
        lock.release()
    except RuntimeError:
        answer = 'RuntimeError'


run(hold, release)
print(answer)
