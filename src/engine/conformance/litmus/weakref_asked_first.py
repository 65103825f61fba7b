# As weakref_called, but who asks comes first: only a search that knows what asking has to do with letting go finds the other order.
#: ok "there\n"
#: ok "gone\n"
#: schedules 3
import threading
import weakref


class Node:
    pass


box = [Node()]
ref = weakref.ref(box[0])
answer = None


def look():
    global answer
    answer = 'gone' if ref() is None else 'there'


def drop():
    box.clear()


threads = [threading.Thread(target=target) for target in (look, drop)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(answer)
