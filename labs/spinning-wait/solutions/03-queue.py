# The result comes through a queue, so there is no variable to share. get waits for it.
# The price: none to speak of here. If an exception kept the worker from its put, get would wait for ever.
import queue
import threading

results = queue.SimpleQueue()


def add_up():
    result = 0
    for number in range(100_000):
        result += number
    results.put(result)


worker = threading.Thread(target=add_up, name='worker')
worker.start()
print('total', results.get())
