import threading


class Noisy:
    def __del__(self):
        log.append(threading.current_thread().name)


log = []
shared = [Noisy()]


def drop():
    shared.clear()


t = threading.Thread(target=drop, name='dropper')
t.start()
t.join()
print(log)
box = [Noisy()]
keep = threading.Thread(target=box.__len__, name='keeper')
keep.start()
keep.join()
box = None
del keep
print(log)
