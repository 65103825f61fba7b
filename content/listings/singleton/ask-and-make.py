import threading


class Printer:
    pass


printer = None
received = {'ann': None, 'ben': None}


def work():
    global printer
    if printer is None:
        printer = Printer()
    name = threading.current_thread().name
    received[name] = printer


ann = threading.Thread(target=work, name='ann')
ben = threading.Thread(target=work, name='ben')
ann.start()
ben.start()
ann.join()
ben.join()
print('same' if received['ann'] is received['ben'] else 'different')
