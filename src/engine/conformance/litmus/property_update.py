# += on a property: the getter and the setter are Python functions, and between them anybody may run.
#: ok "1\n"
#: ok "2\n"
#: races Box._n
#: schedules 4
import threading


class Box:
    def __init__(self):
        self._n = 0

    @property
    def n(self):
        return self._n

    @n.setter
    def n(self, value):
        self._n = value


box = Box()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    box.n += 1


run(work, work)
print(box.n)
