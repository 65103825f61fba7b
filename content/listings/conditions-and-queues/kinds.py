import queue

for make in [queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue]:
    numbers = make()
    for number in [2, 1, 3]:
        numbers.put(number)
    print(make.__name__, [numbers.get() for _ in range(3)])
