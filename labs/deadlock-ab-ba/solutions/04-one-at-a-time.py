# Nobody holds one lock while waiting for the other: each count is protected by its own lock, for as short as possible.
# There is no "hold and wait", so there is no cycle, and both machines are used better.
# The price: between the two halves somebody could see a page that is printed and not yet scanned. It is right only where this does no harm.
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
        time.sleep(0.1)  # the light goes back to its place
        add_page('scanned')
    with printer:
        add_page('printed')


def fax():
    with printer:
        time.sleep(0.1)  # the cover sheet comes out
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
