# Only the main thread decides what is fetched. It gives a round of pages to threads, waits, and collects the links.
# Nothing is shared that two threads write.
# The price: each round waits for its slowest page.
import threading
import time

links = {'maps': ['home', 'news'], 'news': ['home'], 'home': []}
seen = set()


def fetch(page):
    print('fetch', page)
    time.sleep(0.1)  # stands for the network
    return links[page]


found = {}


def keep(page):
    found[page] = fetch(page)


round_of_pages = {'maps', 'news'}
while round_of_pages:
    threads = [threading.Thread(target=keep, args=(page,)) for page in sorted(round_of_pages)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen |= round_of_pages
    round_of_pages = {link for page in round_of_pages for link in found[page]} - seen
print('pages', *sorted(seen))
