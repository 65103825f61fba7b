# setdefault looks and enters in one step, and says whose entry is there. Who finds its own may fetch.
# Short, and without a lock.
# The price: the reader has to know that this is one step, and each visit needs a mark of its own.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
seen = {}


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page):
    mine = object()
    if seen.setdefault(page, mine) is mine:
        for link in fetch(page):
            visit(link)


threads = [threading.Thread(target=visit, args=(page,)) for page in ('maps', 'news')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('pages', *sorted(seen))
