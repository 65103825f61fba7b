# wanted: deadlock "in\n"
import threading

lock = threading.Lock()


def outer():
    with lock:
        print("in")
        inner()


def inner():
    with lock:
        print("deeper")


thread = threading.Thread(target=outer)
thread.start()
thread.join()
