# One instance for all threads: without a lock the pause in __new__ lets every thread make its own.
import threading
import time


class Careless:
    instance = None

    def __init__(self, name):
        self.name = name

    def __new__(cls, *args, **kwargs):
        if cls.instance:
            return cls.instance
        time.sleep(0.1)
        cls.instance = object.__new__(cls)
        return cls.instance


class Careful:
    instance = None
    lock = threading.RLock()

    def __init__(self, name):
        self.name = name

    def __new__(cls, *args, **kwargs):
        if cls.instance:
            return cls.instance
        with cls.lock:
            if cls.instance:
                return cls.instance
            time.sleep(0.1)
            cls.instance = object.__new__(cls)
            return cls.instance


for cls in (Careless, Careful):
    made = []
    threads = [threading.Thread(target=lambda: made.append(cls('x'))) for _ in range(10)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(cls.__name__, len({id(one) for one in made}) > 1, made[0].name, cls('y') is cls.instance, cls.instance.name)
