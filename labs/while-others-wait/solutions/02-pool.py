# A pool does both steps as one task and gives the results back in the order of the pages.
# The price: nothing can be printed before the first page has come.
import time
from concurrent.futures import ThreadPoolExecutor

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


def work(page):
    return count(fetch(page))


if __name__ == '__main__':
    with ThreadPoolExecutor(len(pages)) as pool:
        for page, vowels in zip(pages, pool.map(work, pages)):
            print(page, vowels)
