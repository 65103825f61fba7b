import threading


class Printer:
    def __init__(self):
        self.paper = 'A4'


_lock = threading.Lock()
_printer = None


def get_printer():
    global _printer
    with _lock:
        if _printer is None:
            _printer = Printer()
        return _printer


printers = [None, None]


def work(number):
    printers[number] = get_printer()


threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('objects', len(set(map(id, printers))))
