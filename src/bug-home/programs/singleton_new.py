# wanted: ok "2\n"
import threading

made = []


class Pool:
    _instance = None

    def __new__(cls):
        if not cls._instance:
            cls._instance = super().__new__(cls)
            made.append(1)
        return cls._instance


threads = [threading.Thread(target=Pool) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(made))
