# Removes both locks.
import threading
import time

printer = threading.Lock()
scanner = threading.Lock()
pages = {'printed': 0, 'scanned': 0}


def add_page(kind):
    before = pages[kind]
    pages[kind] = before + 1


def copy():
    time.sleep(0.1)  # the light goes back to its place
    add_page('scanned')
    add_page('printed')


def fax():
    time.sleep(0.1)  # the cover sheet comes out
    add_page('printed')
    add_page('scanned')


copier = threading.Thread(target=copy, name='copier')
sender = threading.Thread(target=fax, name='sender')
copier.start()
sender.start()
copier.join()
sender.join()
print('printed', pages['printed'])
print('scanned', pages['scanned'])
