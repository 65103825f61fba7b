# Each thread fetches, counts and prints. Nothing is kept, and nothing has to be collected.
# The price: the lines come in any order, and whoever wants them sorted has to keep them.
import threading
import time

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
    print(page, count(fetch(page)))


if __name__ == '__main__':
    threads = [threading.Thread(target=work, args=(page,), name=page) for page in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
