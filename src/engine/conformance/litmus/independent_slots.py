# Attributes in slots are variables of their own, too.
#: ok "1 1\n"
#: schedules 1
import threading


class Pair:
    __slots__ = ('left', 'right')


pair = Pair()
pair.left = pair.right = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    pair.left += 1


def two():
    pair.right += 1


run(one, two)
print(pair.left, pair.right)
