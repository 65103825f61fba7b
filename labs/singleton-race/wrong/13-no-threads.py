# Calls the function: nobody is there at the same time.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Settings:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.theme = read_file()
        return cls._instance


seen = [None, None, None]
themes = [None, None, None]


def page(number):
    settings = Settings()
    seen[number] = settings
    themes[number] = settings.theme


for number in range(3):
    page(number)
print(f'objects {len(set(map(id, seen)))}')
print(f'reads {len(reads)}')
print(f'themes {" ".join(themes)}')
