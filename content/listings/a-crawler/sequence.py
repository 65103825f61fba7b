import requests

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]


def fetch(url):
    return requests.get(url).content


print('begin')
pictures = [fetch(url) for url in urls]
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
