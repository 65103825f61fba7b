# wanted: deadlock "got 1\n"
import queue
import threading

box = queue.Queue()
box.put(1)


def take():
    if not box.empty():
        print("got", box.get())


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
