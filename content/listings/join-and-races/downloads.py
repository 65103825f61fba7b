import threading
import urllib.request


class Download(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name)
        self.size = None

    def run(self):
        with urllib.request.urlopen(f'http://photos.example/{self.name}.jpg') as answer:
            data = answer.read()
        with open(f'{self.name}.jpg', 'wb') as file:
            file.write(data)
        self.size = len(data)


print('begin')
downloads = [Download(name) for name in ('bridge', 'harbour', 'market')]
for download in downloads:
    download.start()
for download in downloads:
    download.join()
print([download.size for download in downloads])
