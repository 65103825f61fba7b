import threading


class Printer:
    def __init__(self):
        self.paper = 'A4'


printer = Printer()
printers = [None, None]


def work(number):
    printers[number] = printer


threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('objects', len(set(map(id, printers))))
