from concurrent.futures import ThreadPoolExecutor

import requests

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]


def fetch(url):
    return requests.get(url).content


print('begin')
with ThreadPoolExecutor(max_workers=3) as pool:
    pictures = list(pool.map(fetch, urls))
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
