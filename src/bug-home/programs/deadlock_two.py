# wanted: deadlock ""
import threading
import time

left = threading.Lock()
right = threading.Lock()


def one():
    with left:
        time.sleep(0.1)
        with right:
            print("one")


def other():
    with right:
        time.sleep(0.1)
        with left:
            print("other")


threads = [threading.Thread(target=one), threading.Thread(target=other)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
