import queue
q = queue.SimpleQueue()
while True: q.put(1)
