# The object goes, and the callback of its weak reference is called in the thread that let it go: somebody may look before both, between them
# (the callback has not come to its assignment), or after both. Not the other way round.
#: ok "False False\n"
#: ok "False True\n"
#: ok "True True\n"
import threading
import weakref


class Node:
    pass


told = False
answer = None


def note(ref):
    global told
    told = True


node = Node()
ref = weakref.ref(node, note)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def drop():
    global node
    del node


def look():
    global answer
    answer = f'{told} {ref() is None}'


run(drop, look)
print(answer)
