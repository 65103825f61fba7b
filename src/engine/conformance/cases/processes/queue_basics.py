from multiprocessing import Process, Queue
import queue
def put_all(q, items):
    for i in items: q.put(i)
if __name__ == '__main__':
    q = Queue()
    p = Process(target=put_all, args=(q, [1, 'two', [3, 4], {'five': 6}, None, (7,)])); p.start()
    print([q.get() for _ in range(6)]); p.join()
    for f in (lambda: q.get(block=False), lambda: q.get(timeout=0.05), q.get_nowait):
        try: f()
        except queue.Empty: print('Empty')
    b = Queue(maxsize=2); b.put(1); b.put(2)
    for f in (lambda: b.put(3, block=False), lambda: b.put(3, timeout=0.05), lambda: b.put_nowait(3)):
        try: f()
        except queue.Full: print('Full')
    print(b.full(), b.get(), b.full(), b.get(), b.qsize()); print(q.empty())
    q.close(); q.join_thread()
    try: q.put(1)
    except ValueError as e: print(str(e)[:30].split(' at')[0], str(e).endswith('is closed'))
