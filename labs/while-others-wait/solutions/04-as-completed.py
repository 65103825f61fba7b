# `as_completed` gives the futures in the order in which they are done, so the main thread never waits for a slow page while a fast one is
# there. The price: a dict has to say which future belongs to which page.
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

pages = {'harbour': 0.02, 'market': 0.015, 'bridge': 0.01, 'castle': 0.005}


def fetch(page):
    time.sleep(pages[page])  # the network
    return page * 4000


def count(text):
    vowels = 0
    for letter in text:
        if letter in 'aeiou':
            vowels += 1
    return vowels


if __name__ == '__main__':
    counts = {}
    with ThreadPoolExecutor(len(pages)) as pool:
        futures = {pool.submit(fetch, page): page for page in pages}
        for future in as_completed(futures):
            counts[futures[future]] = count(future.result())
    for page in pages:
        print(page, counts[page])
