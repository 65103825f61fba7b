import queue
import threading

q = queue.SimpleQueue()
q.put(1)
q.put(2, block=False, timeout=5)
q.put_nowait(3)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.get(True, 1), q.empty())
for f in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.01)):
    try:
        f()
    except queue.Empty:
        print('Empty')
try:
    q.get(timeout=-1)
except ValueError as e:
    print(e)
try:
    queue.SimpleQueue(1)
except TypeError as e:
    print(e)
print(queue.SimpleQueue.__module__, queue.Empty.__module__, queue.Full.__module__)
out = []


def reader():
    for _ in range(5):
        out.append(q.get())


t = threading.Thread(target=reader)
t.start()
for i in range(5):
    q.put(i)
t.join()
print(out)
py = queue._PySimpleQueue()
py.put('py')
print(py.qsize(), py.get(), py.empty())
try:
    py.get_nowait()
except queue.Empty:
    print('py empty')
