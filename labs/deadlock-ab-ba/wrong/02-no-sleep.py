# Removes the sleeps: the gap between the two acquires is shorter, it is still there.
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
        with printer:
            add_page('printed')


def fax():
    with printer:
        add_page('printed')
        with scanner:
            add_page('scanned')


copier = threading.Thread(target=copy, name='copier')
sender = threading.Thread(target=fax, name='sender')
copier.start()
sender.start()
copier.join()
sender.join()
print('printed', pages['printed'])
print('scanned', pages['scanned'])
