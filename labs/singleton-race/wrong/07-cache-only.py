# Trusts functools.cache: it may call the function twice before it remembers.
import functools
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


@functools.cache
def get_settings():
    return Settings()


seen = [None, None, None]
themes = [None, None, None]


def page(number):
    settings = get_settings()
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
