# Takes a link out of the site, so that no page is linked to twice.
import threading
import time

links = {'maps': ['home'], 'news': [], 'home': []}
seen = set()


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


def visit(page):
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
