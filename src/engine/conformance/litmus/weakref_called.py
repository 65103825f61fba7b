# A weak reference is asked before or after the last strong one goes; if before, either thread may be the one that lets go last.
#: ok "there\n"
#: ok "gone\n"
#: schedules 3
import threading
import weakref


class Node:
    pass


node = Node()
ref = weakref.ref(node)
answer = None

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
    answer = 'gone' if ref() is None else 'there'


run(drop, look)
print(answer)
