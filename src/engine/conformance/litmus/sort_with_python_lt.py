# As with a key: the list is empty while a Python __lt__ runs.
#: ok "2\n"
#: ok "0\n"
#: races cards
import threading


class Card:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


cards = [Card(2), Card(1)]
length = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global length
    length = len(cards)


run(lambda: cards.sort(), look)
print(length)
