# Each thread has a set of its own, so nobody knows of the pages of the other.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
seen = set()


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page, mine):
    if page not in mine:
        mine.add(page)
        seen.add(page)
        for link in fetch(page):
            visit(link, mine)


threads = [threading.Thread(target=visit, args=(page, set())) for page in ('maps', 'news')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('pages', *sorted(seen))
