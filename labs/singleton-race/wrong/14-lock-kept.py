# Returns with the lock still taken.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Settings:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        cls._lock.acquire()
        if cls._instance is not None:
            return cls._instance
        instance = super().__new__(cls)
        instance.theme = read_file()
        cls._instance = instance
        cls._lock.release()
        return instance


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
