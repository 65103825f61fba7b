# `in` with a Python __eq__. The element is taken from the end and put in front while the search is in between: pop and insert are two steps. It is
# found where it was (at 1, not yet moved), found in front (already moved), or missed: out of the list, or moved in front behind the search.
#: ok "True\n"
#: ok "False\n"
import threading


class Word:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other.text


words = [Word('a'), Word('b')]
wanted = Word('b')
found = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def search():
    global found
    found = wanted in words


def move():
    words.insert(0, words.pop())


run(search, move)
print(found)
