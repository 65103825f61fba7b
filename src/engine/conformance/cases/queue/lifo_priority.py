import queue

s = queue.LifoQueue(3)
for x in range(3):
    s.put(x)
print([s.get() for _ in range(3)], s.empty())
p = queue.PriorityQueue()
for item in ((3, 'c'), (1, 'a'), (2, 'b'), (1, 'A')):
    p.put(item)
print([p.get() for _ in range(4)])


class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority


for i, name in ((5, 'low'), (1, 'high'), (3, 'mid')):
    p.put(Job(i, name))
print([p.get().name for _ in range(3)])
p.put(object())
try:
    p.put(object())
except TypeError as e:
    print(e)
print(p.qsize())
s.put(None)
print(s.get_nowait())
try:
    s.get_nowait()
except queue.Empty:
    print('empty')
for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    print(cls.__name__, cls[int], issubclass(cls, queue.Queue))
