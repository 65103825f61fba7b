import functools
import threading


class Printer:
    pass


@functools.lru_cache(maxsize=None)
def get_printer():
    return Printer()


printers = [None, None]


def work(number):
    printers[number] = get_printer()


threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('objects', len(set(map(id, printers))))
