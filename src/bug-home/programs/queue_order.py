# wanted: ok "['b', 'a']\n"
import queue
import threading

box = queue.Queue()
threads = [threading.Thread(target=box.put, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([box.get() for _ in threads])
