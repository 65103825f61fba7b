# The callback of a weak reference runs in the thread that lets go last.
#: ok "first\n"
#: ok "second\n"
#: schedules 2
import threading
import weakref

ended_by = None


class Node:
    pass


def note(_):
    global ended_by
    ended_by = threading.current_thread().name


node = Node()
ref = weakref.ref(node, note)
boxes = {'first': [node], 'second': [node]}
del node


def drop():
    boxes[threading.current_thread().name].clear()


threads = [threading.Thread(target=drop, name=name) for name in boxes]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(ended_by)
