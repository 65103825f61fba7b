import threading, queue
q = queue.Queue()
def p():
    while True: q.put(bytes(1000))
threading.Thread(target=p).start()
