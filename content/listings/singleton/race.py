import threading
import time


class Printer:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            time.sleep(0.1)
            cls._instance = super().__new__(cls)
        return cls._instance


printers = []


def work():
    printers.append(Printer())


threads = [threading.Thread(target=work) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('objects', len(set(map(id, printers))))
