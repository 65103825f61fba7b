import threading, queue
q = queue.Queue(1)
def p():
    while True: q.put(1)
threading.Thread(target=p).start()
while True: q.get()
