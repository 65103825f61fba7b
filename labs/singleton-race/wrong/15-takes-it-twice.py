# Asks under the lock and calls the class again under it: a Lock is not reentrant.
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
_settings = None


def make_settings():
    global _settings
    with _lock:
        _settings = Settings()


def get_settings():
    with _lock:
        if _settings is None:
            make_settings()
        return _settings


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
