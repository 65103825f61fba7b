from multiprocessing import Process, Pipe
from multiprocessing.connection import wait
def send(c, name, n):
    for i in range(n): c.send((name, i))
    c.close()
if __name__ == '__main__':
    readers = []
    for name, n in (('a', 2), ('b', 3)):
        r, w = Pipe(duplex=False); readers.append(r)
        p = Process(target=send, args=(w, name, n)); p.start(); w.close()
    got = []
    while readers:
        for r in wait(readers):
            try: got.append(r.recv())
            except EOFError: readers.remove(r)
    print(sorted(got))
