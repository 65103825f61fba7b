import queue
import sys
import threading

sys.setswitchinterval(1e-6)

q = queue.Queue()


def produce():
    try:
        q.put(1)
        print('put')
    except queue.ShutDown:
        print('shut down')


t = threading.Thread(target=produce)
t.start()
q.shutdown()
t.join()
