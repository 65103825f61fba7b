import queue
import threading

print('Barrier:', hasattr(threading, 'Barrier'))
print('Queue.shutdown:', hasattr(queue.Queue, 'shutdown'))
semaphore = threading.Semaphore(0)
try:
    semaphore.release(2)
    print('release(2) works')
except TypeError:
    print('release takes no number')
