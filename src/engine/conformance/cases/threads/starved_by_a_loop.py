# A loop that takes a lock and gives it back, over and over, does not keep it from who waits for it, however the loop's period and the
# switch interval go together.
import queue
import threading


def poll(box, seen):
    while True:
        try:
            box.get(False)
            seen.append(1)
        except queue.ShutDown:
            return
        except queue.Empty:
            pass


for padding in range(2):
    lock, flag = threading.Lock(), []

    def padded():
        while not flag:
            with lock:
                for _ in range(padding):
                    pass

    spinner = threading.Thread(target=padded)
    spinner.start()
    for _ in range(3):
        with lock:
            pass
    flag.append(1)
    spinner.join()
    print('taken three times', padding)

for kind in queue.Queue, queue.LifoQueue:
    box, seen = kind(), []
    readers = [threading.Thread(target=poll, args=(box, seen)) for _ in range(3)]
    for reader in readers:
        reader.start()
    for item in range(10):
        box.put(item)
    box.shutdown()
    for reader in readers:
        reader.join()
    print(kind.__name__, len(seen), box.empty())
