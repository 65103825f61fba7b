# A metaclass decides what calling the class does, so `__init__` runs once, with the first call. It works for many classes.
# The price: metaclasses are hard to read, and a class can have only one.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Once(type):
    _lock = threading.Lock()
    _instances = {}

    def __call__(cls):
        with Once._lock:
            if cls not in Once._instances:
                Once._instances[cls] = super().__call__()
            return Once._instances[cls]


class Settings(metaclass=Once):
    def __init__(self):
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
