import threading


def pack(what, box, fragile=False):
    print(what, 'in box', box, '- fragile:', fragile)


tea = threading.Thread(target=pack, args=('tea', 1))
tea.start()
tea.join()
lamp = threading.Thread(target=pack, args=('lamp', 2), kwargs={'fragile': True})
lamp.start()
lamp.join()
