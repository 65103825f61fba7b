# list.remove compares by a Python __eq__, then deletes at the index it has come to. If something is inserted at 0 during the comparison, the wrong
# element goes: the new one. So looking and deleting is no atomic step, and races with the insertion. Inserted before or after: the right one goes.
#: ok "['new']\n"
#: ok "['old']\n"
#: races words, words[0]
import threading


class Word:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other.text

    def __repr__(self):
        return repr(self.text)


words = [Word('old')]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: words.remove(Word('old')), lambda: words.insert(0, Word('new')))
print(words)
