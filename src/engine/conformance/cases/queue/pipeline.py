import queue
import threading


def stage(fn, source, sink):
    while True:
        item = source.get()
        if item is None:
            sink.put(None)
            break
        sink.put(fn(item))


first, second, third, last = (queue.Queue(2) for _ in range(4))
for fn, a, b in ((lambda x: x + 1, first, second), (lambda x: x * 10, second, third), (str, third, last)):
    threading.Thread(target=stage, args=(fn, a, b)).start()


def feed():
    for i in range(8):
        first.put(i)
    first.put(None)


threading.Thread(target=feed).start()
out = []
while (x := last.get()) is not None:
    out.append(x)
print(out)
