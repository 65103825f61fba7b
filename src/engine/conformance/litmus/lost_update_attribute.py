# LOAD_ATTR, add, STORE_ATTR.
#: ok "1\n"
#: ok "2\n"
#: races Box.n
#: schedules 4
import threading


class Box:
    def __init__(self):
        self.n = 0


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
