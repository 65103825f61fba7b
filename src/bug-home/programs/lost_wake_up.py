# wanted: deadlock "told\n"
import threading

door = threading.Condition()


def wait():
    with door:
        door.wait()
        print("woken")


def tell():
    with door:
        door.notify()
        print("told")


threads = [threading.Thread(target=wait), threading.Thread(target=tell)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
