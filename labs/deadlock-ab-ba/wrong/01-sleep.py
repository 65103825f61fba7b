# Lets the sender begin later: the threads meet less often, but nothing forbids it.
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
    with printer:
        add_page('printed')
        time.sleep(0.1)  # the cover sheet comes out
        with scanner:
            add_page('scanned')


copier = threading.Thread(target=copy, name='copier')
sender = threading.Thread(target=fax, name='sender')
copier.start()
time.sleep(1)
sender.start()
copier.join()
sender.join()
print('printed', pages['printed'])
print('scanned', pages['scanned'])
