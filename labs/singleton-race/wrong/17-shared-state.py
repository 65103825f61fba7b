# Gives all objects one dictionary: the state is shared, the objects are three, and each reads the file.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Settings:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared
        self.theme = read_file()


seen = [None, None, None]
themes = [None, None, None]


def page(number):
    settings = Settings()
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
