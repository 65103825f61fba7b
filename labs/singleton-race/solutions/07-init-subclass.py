# A base class makes the one object of each subclass when the subclass is defined, before any thread can ask.
# The price: magic in a base class, and the object is made even if nobody needs it.
import threading
import time

reads = []


def read_file():
    reads.append('settings')
    time.sleep(0.01)
    return 'dark'


class Single:
    def __init_subclass__(cls):
        instance = object.__new__(cls)
        instance.prepare()
        cls._instance = instance

    def __new__(cls):
        return cls._instance


class Settings(Single):
    def prepare(self):
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
