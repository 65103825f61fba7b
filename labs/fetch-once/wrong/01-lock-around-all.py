# The lock is held while the page is fetched, and visit calls itself: the thread waits for a lock that it has.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
seen = set()
lock = threading.Lock()


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page):
    with lock:
        if page not in seen:
            seen.add(page)
            for link in fetch(page):
                visit(link)


threads = [threading.Thread(target=visit, args=(page,)) for page in ('maps', 'news')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('pages', *sorted(seen))
