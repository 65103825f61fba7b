import threading

lock = threading.Lock()
stock = {'tea': 3}


def sell(thing):
    with lock:
        stock[thing] -= 1


try:
    sell('lamp')
except KeyError as error:
    print('no such thing:', error)
print('locked:', lock.locked())
