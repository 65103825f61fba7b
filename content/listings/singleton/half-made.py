import threading


class Printer:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                    cls._instance.paper = 'A4'
        return cls._instance


received = [None, None]


def work(number):
    received[number] = hasattr(Printer(), 'paper')


threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('finished' if all(received) else 'half made')
