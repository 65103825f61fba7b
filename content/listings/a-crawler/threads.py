import threading

import requests

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]
pictures = {}


def fetch(url):
    pictures[url] = requests.get(url).content


threads = [threading.Thread(target=fetch, args=(url,)) for url in urls]
print('begin')
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(pictures), 'pictures,', sum(map(len, pictures.values())), 'bytes')
