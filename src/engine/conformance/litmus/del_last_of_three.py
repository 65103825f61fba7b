# Three threads hold one object and call it: each of them may be the last, and what the others have done by then is told by its __del__.
#: ok "1 0\n"
#: ok "1 1\n"
#: ok "1 2\n"
#: races left
import threading

left = 0
seen = []


class Thing:
    def use(self):
        pass

    def __del__(self):
        seen.append(left)


def drop(box):
    global left
    thing = box.pop()
    thing.use()
    del thing
    with lock:
        left += 1


lock = threading.Lock()
thing = Thing()
boxes = [[thing], [thing], [thing]]
del thing
threads = [threading.Thread(target=drop, args=(box,)) for box in boxes]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(seen), *seen)
