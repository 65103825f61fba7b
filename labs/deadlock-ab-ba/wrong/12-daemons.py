# Daemon threads and joins with a timeout: the program ends, the pages are missing.
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


copier = threading.Thread(target=copy, name='copier', daemon=True)
sender = threading.Thread(target=fax, name='sender', daemon=True)
copier.start()
sender.start()
copier.join(timeout=1)
sender.join(timeout=1)
print('printed', pages['printed'])
print('scanned', pages['scanned'])
