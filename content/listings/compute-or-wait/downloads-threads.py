import threading
import urllib.request


def download(name):
    with urllib.request.urlopen(f'http://photos.example/{name}.jpg') as answer:
        print(name, len(answer.read()))


names = ['bridge', 'harbour', 'market']
threads = [threading.Thread(target=download, args=(name,), name=name) for name in names]
print('begin')
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
