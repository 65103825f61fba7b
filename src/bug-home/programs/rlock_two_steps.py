# wanted: ok "15\n"
import threading


class Store:
    def __init__(self):
        self.lock = threading.RLock()
        self.items = 10

    def look(self):
        with self.lock:
            return self.items

    def put(self, count):
        with self.lock:
            with self.lock:
                self.items = count


store = Store()


def add(count):
    store.put(store.look() + count)


threads = [threading.Thread(target=add, args=(count,)) for count in (5, 7)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(store.look())
