import requests

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]

print('begin')
with requests.Session() as session:
    pictures = [session.get(url).content for url in urls]
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
