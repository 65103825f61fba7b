# Words are counted by many threads, in parts that are put together by keys; the parts go through two queues.
import itertools
import queue
import threading
from collections import Counter, defaultdict

TEXT = """\
when the lamp is lit the moth is near
the moth is near the flame is clear
and near the flame the lamp is dear"""


def mapper(lines, pairs):
    for line in iter(lines.get, None):
        for word, count in Counter(line.split()).items():
            pairs.put((word, count))
    lines.put(None)
    pairs.put(None)


def reducer(shelf, totals):
    for word, count in iter(shelf.get, None):
        totals[word] += count


lines, pairs = queue.Queue(), queue.Queue(maxsize=3)
shelves = [queue.Queue() for _ in range(2)]
totals = [defaultdict(int) for _ in shelves]
mappers = [threading.Thread(target=mapper, args=(lines, pairs)) for _ in range(3)]
reducers = [threading.Thread(target=reducer, args=each) for each in zip(shelves, totals)]
for thread in itertools.chain(mappers, reducers):
    thread.start()
for line in TEXT.splitlines():
    lines.put(line)
lines.put(None)
ended = 0
while ended < len(mappers):
    pair = pairs.get()
    if pair is None:
        ended += 1
    else:
        shelves[len(pair[0]) % 2].put(pair)
for shelf in shelves:
    shelf.put(None)
for thread in itertools.chain(mappers, reducers):
    thread.join()
together = Counter()
for part in totals:
    together.update(part)
print(sorted(together.items()))
print(together == Counter(TEXT.split()), [sorted(part)[:3] for part in totals])
closed = queue.Queue()
closed.put('last')
closed.shutdown()
print(closed.get())
for use in (closed.get, lambda: closed.put(1)):
    try:
        use()
    except queue.ShutDown as error:
        print(type(error).__name__, error)
