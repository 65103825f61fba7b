# The sender waits for the second lock only for a while; if it does not come, it puts the first one back and begins again.
# It also gets out of a cycle that a third party closes.
# The price: the timeout is a guess. And it needs a pause without any lock, or it takes the printer again before the other one has woken up.
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
    done = False
    while not done:
        with printer:
            time.sleep(0.1)  # the cover sheet comes out
            if scanner.acquire(timeout=0.2):
                add_page('printed')
                add_page('scanned')
                scanner.release()
                done = True
        if not done:
            time.sleep(0.05)  # let the other one have the printer


copier = threading.Thread(target=copy, name='copier')
sender = threading.Thread(target=fax, name='sender')
copier.start()
sender.start()
copier.join()
sender.join()
print('printed', pages['printed'])
print('scanned', pages['scanned'])
