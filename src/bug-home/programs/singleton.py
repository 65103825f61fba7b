# wanted: ok "False\n"
import threading


class Settings:
    _only = None

    @classmethod
    def get(cls):
        if cls._only is None:
            cls._only = cls()
        return cls._only


found = []
threads = [threading.Thread(target=lambda: found.append(Settings.get())) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found[0] is found[1])
