# The sender tries the second lock without waiting; if it is taken, it puts the first one back and begins again.
# It works where no order can be agreed on, for example with locks of somebody else's library.
# The price: work is done in vain, and under bad luck a thread may need many attempts. Without a pause it burns time while it tries.
import threading
import time

printer = threading.Lock()
scanner = threading.Lock()
pages = {'printed': 0, 'scanned': 0}


def add_page(kind):
    before = pages[kind]
    pages[kind] = before + 1


def copy():
    with scanner:
        add_page('scanned')
        time.sleep(0.1)  # the light goes back to its place
        with printer:
            add_page('printed')


def fax():
    while True:
        with printer:
            time.sleep(0.1)  # the cover sheet comes out
            if scanner.acquire(blocking=False):
                add_page('printed')
                add_page('scanned')
                scanner.release()
                return
        time.sleep(0.05)  # let the other one go on


copier = threading.Thread(target=copy, name='copier')
sender = threading.Thread(target=fax, name='sender')
copier.start()
sender.start()
copier.join()
sender.join()
print('printed', pages['printed'])
print('scanned', pages['scanned'])
