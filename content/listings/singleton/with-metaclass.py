import threading


class Once(type):
    _lock = threading.Lock()
    _objects = {}

    def __call__(cls):
        with Once._lock:
            if cls not in Once._objects:
                Once._objects[cls] = super().__call__()
            return Once._objects[cls]


class Settings(metaclass=Once):
    def __init__(self):
        print('init Settings')


class Printer(metaclass=Once):
    def __init__(self):
        print('init Printer')


print(Settings() is Settings())
print(Printer() is Printer())
