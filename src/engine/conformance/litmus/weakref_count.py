# How many weak references there are, while another thread makes one and lets it go.
#: ok "0\n"
#: ok "1\n"
#: schedules 3
import threading
import weakref


class Node:
    pass


node = Node()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def refer():
    mine = weakref.ref(node)
    del mine


def look():
    global answer
    answer = weakref.getweakrefcount(node)


run(refer, look)
print(answer)
