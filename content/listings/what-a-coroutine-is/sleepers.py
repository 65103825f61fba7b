import heapq
import time
from collections import deque


def brew(drink, seconds):
    print('begin', drink)
    yield seconds
    print('end', drink)


def run(*tasks):
    ready = deque(tasks)
    asleep = []
    while ready or asleep:
        if not ready:
            wake, _, task = heapq.heappop(asleep)
            time.sleep(max(0, wake - time.monotonic()))
            ready.append(task)
        task = ready.popleft()
        try:
            seconds = next(task)
        except StopIteration:
            continue
        heapq.heappush(asleep, (time.monotonic() + seconds, id(task), task))


before = time.monotonic()
run(brew('tea', 0.3), brew('coffee', 0.2), brew('milk', 0.1))
print('after', round(time.monotonic() - before, 1), 'seconds')
