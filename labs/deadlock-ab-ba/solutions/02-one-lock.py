# One lock for the room with both machines. There is no second lock to wait for, so no cycle.
# Easy to see through, and here it loses nothing: both jobs need both machines anyway.
# The price: as soon as a job needs only one machine, it waits for the other one too.
import threading
import time

machines = threading.Lock()
pages = {'printed': 0, 'scanned': 0}


def add_page(kind):
    before = pages[kind]
    pages[kind] = before + 1


def copy():
    with machines:
        time.sleep(0.1)  # the light goes back to its place
        add_page('scanned')
        add_page('printed')


def fax():
    with machines:
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
