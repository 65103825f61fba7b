import os
import select
import threading

r, w = os.pipe()

def writer(gate):
    for word in (b'one', b'two', b'three'):
        gate.acquire()
        os.write(w, word)
    gate.acquire()
    os.close(w)

gate = threading.Semaphore(0)
t = threading.Thread(target=writer, args=(gate,))
t.start()
print(select.select([r], [], [], 0)[0])
while True:
    gate.release()
    ready, _, _ = select.select([r], [], [], 5)
    data = os.read(r, 100)
    print(ready == [r], data)
    if not data:
        break
t.join()
os.close(r)
