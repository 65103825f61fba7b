import urllib.request


def download(name):
    with urllib.request.urlopen(f'http://photos.example/{name}.jpg') as answer:
        print(name, len(answer.read()))


print('begin')
for name in 'bridge', 'harbour', 'market':
    download(name)
print('end')
