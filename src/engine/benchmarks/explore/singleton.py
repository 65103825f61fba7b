# A lazy singleton without a lock.
import threading


class Registry:
    instance = None
    made = 0

    def __new__(cls):
        if cls.instance is None:
            cls.made += 1
            cls.instance = super().__new__(cls)
        return cls.instance


threads = [threading.Thread(target=Registry) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(Registry.made)
