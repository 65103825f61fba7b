import threading

a_done, b_done = threading.Semaphore(0), threading.Semaphore(0)
log = []


def first():
    log.append('a1')
    a_done.release()
    b_done.acquire()
    log.append('a2')


def second():
    a_done.acquire()
    log.append('b1')
    b_done.release()


threads = [threading.Thread(target=f) for f in (second, first)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
