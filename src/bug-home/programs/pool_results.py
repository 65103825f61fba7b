# wanted: ok "[2, 1]\n"
from concurrent.futures import ThreadPoolExecutor

finished = []


def work(number):
    finished.append(number)


with ThreadPoolExecutor(max_workers=2) as pool:
    for number in (1, 2):
        pool.submit(work, number)
print(finished)
