# Everybody takes the scanner first and the printer second. A cycle needs somebody who takes them the other way round.
# It costs nothing while it runs.
# The price: the rule holds for the whole program, and nothing but discipline keeps it. The printer is also held a little longer or later than the job itself would need.
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
    with scanner:
        with printer:
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
