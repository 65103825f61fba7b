# locked() is only a look: what it says may be old by the time of the acquire. Never a deadlock, for the owner lets go.
#: ok "True\n"
#: ok "False\n"
#: schedules 3
import threading

lock = threading.Lock()
was_locked = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def hold():
    with lock:
        pass


def look():
    global was_locked
    was_locked = lock.locked()


run(hold, look)
print(was_locked)
