# heapq.heappush compares ints in C: one step.
#: ok "[1, 2]\n"
#: schedules 2
import threading
from heapq import heappush

heap = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: heappush(heap, 1), lambda: heappush(heap, 2))
print(heap)
