# wanted: ok "late\n"
import threading

lock = threading.Lock()


def hold():
    with lock:
        pass


def hurry():
    if lock.acquire(timeout=5):
        lock.release()
        print("in time")
    else:
        print("late")


threads = [threading.Thread(target=hold), threading.Thread(target=hurry)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
