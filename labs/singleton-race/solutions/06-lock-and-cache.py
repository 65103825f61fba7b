# `functools.lru_cache` remembers the object, and the lock around the call sees to it that it is made once. The cache alone would not.
# The price: two tools for one job, in the right order.
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


_lock = threading.Lock()
_make_settings = functools.lru_cache(maxsize=None)(Settings)


def get_settings():
    with _lock:
        return _make_settings()


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
