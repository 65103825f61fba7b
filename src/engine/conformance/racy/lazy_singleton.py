import sys
import threading

sys.setswitchinterval(1e-6)

class Config:
    instance = None
    made = 0

    def __init__(self):
        Config.made += 1

    @classmethod
    def get(cls):
        if cls.instance is None:
            cls.instance = cls()
        return cls.instance


ts = [threading.Thread(target=Config.get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Config.made)
