# Enters a page when it is there. During the whole download the other thread may begin as well.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
seen = set()


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page):
    if page not in seen:
        found = fetch(page)
        seen.add(page)
        for link in found:
            visit(link)


threads = [threading.Thread(target=visit, args=(page,)) for page in ('maps', 'news')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('pages', *sorted(seen))
