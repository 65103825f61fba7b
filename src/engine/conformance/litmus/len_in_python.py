# len() of an object with a Python __len__ reads an attribute, later another: two steps. Writes of both come around them in three places.
#: ok "2\n"
#: ok "7\n"
#: ok "12\n"
#: schedules 3
import threading


class Pair:
    def __init__(self):
        self.left = self.right = 1

    def __len__(self):
        return self.left + self.right


pair = Pair()
length = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global length
    length = len(pair)


def write():
    pair.right = 6
    pair.left = 6


run(look, write)
print(length)
