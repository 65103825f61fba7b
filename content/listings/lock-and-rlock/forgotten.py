import threading

lock = threading.Lock()
stock = {'tea': 3}


def sell(thing):
    lock.acquire()
    stock[thing] -= 1
    lock.release()


try:
    sell('lamp')
except KeyError as error:
    print('no such thing:', error)
print('locked:', lock.locked())
