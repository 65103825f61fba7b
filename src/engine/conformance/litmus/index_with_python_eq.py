# list.index goes from place to place with a Python __eq__. If 0 is inserted in front after the first comparison, the search sees the first element
# twice (at 0 and at 1) and finds the other at 2. Before: 2 as well; after: 1.
#: ok "1\n"
#: ok "2\n"
import threading


class Word:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other.text


words = [Word('a'), Word('b')]
wanted = Word('b')
zero = Word('0')
place = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def search():
    global place
    place = words.index(wanted)


run(search, lambda: words.insert(0, zero))
print(place)
