# The other way round: a set of pages that nobody has fetched yet. remove is one step, and for only one of two threads does it succeed.
# No lock. The exception is the answer "somebody else has it".
# The price: the pages have to be known before.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
left = set(links)


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page):
    try:
        left.remove(page)
    except KeyError:
        return
    for link in fetch(page):
        visit(link)


threads = [threading.Thread(target=visit, args=(page,)) for page in ('maps', 'news')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('pages', *sorted(links.keys() - left))
