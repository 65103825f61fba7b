# Two attributes of one object are two variables.
#: ok "1 1\n"
#: schedules 1
import threading


class Box:
    def __init__(self):
        self.left = 0
        self.right = 0


box = Box()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    box.left += 1


def two():
    box.right += 1


run(one, two)
print(box.left, box.right)
