import threading


class Printer:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


printers = [None, None, None]


def work(number):
    printers[number] = Printer()


threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('objects', len(set(map(id, printers))))
