# Threads only wait, and the main thread counts each page when it comes: a queue tells which one. All computing is in one place.
# The price: results come in any order and have to be sorted out.
import queue
import threading
import time

pages = {'harbour': 0.02, 'market': 0.015, 'bridge': 0.01, 'castle': 0.005}
arrived = queue.SimpleQueue()


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
    arrived.put((page, fetch(page)))


if __name__ == '__main__':
    threads = [threading.Thread(target=work, args=(page,), name=page) for page in pages]
    for thread in threads:
        thread.start()
    counts = {}
    for _ in pages:
        page, text = arrived.get()
        counts[page] = count(text)
    for thread in threads:
        thread.join()
    for page in pages:
        print(page, counts[page])
