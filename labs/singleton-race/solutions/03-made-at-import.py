# The object is made while the module is loaded, before any thread is started. No lock, no question.
# The price: the file is read even if nobody needs it.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Settings:
    def __init__(self):
        self.theme = read_file()


settings = Settings()


seen = [None, None, None]
themes = [None, None, None]


def page(number):
    seen[number] = settings
    themes[number] = settings.theme


threads = [threading.Thread(target=page, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'objects {len(set(map(id, seen)))}')
print(f'reads {len(reads)}')
print(f'themes {" ".join(themes)}')
