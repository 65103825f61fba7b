import functools
print = functools.partial(print, flush=True)
from multiprocessing import Process, Pipe
def talk(c):
    c.send(('hello', 1)); print('child got', c.recv(), flush=True)
    c.send_bytes(b'raw bytes'); c.close()
def one_way(c):
    try: c.recv()
    except OSError as e: print(e, flush=True)
    c.send(1); c.close()
if __name__ == '__main__':
    a, b = Pipe()
    p = Process(target=talk, args=(b,)); p.start(); b.close()
    print(a.recv(), a.poll()); a.send([1, 2]); p.join(); print(a.poll(1), a.recv_bytes())
    try: a.recv()
    except EOFError as e: print('EOFError', e)
    r, w = Pipe(duplex=False); print(r.readable, r.writable, w.readable, w.writable, r.closed)
    p = Process(target=one_way, args=(w,)); p.start(); print(r.recv()); p.join()
    try: r.send(1)
    except OSError as e: print(e)
    r.close(); print(r.closed)
    try: r.recv()
    except OSError as e: print(e)
    try: a.send_bytes(b'abc', 2, 5)
    except ValueError as e: print(e)
    buf = bytearray(4); x, y = Pipe(); x.send_bytes(b'12'); print(y.recv_bytes_into(buf, 1), buf)
    x.send_bytes(b'123456')
    from multiprocessing import BufferTooShort
    try: y.recv_bytes_into(buf)
    except BufferTooShort as e: print(type(e).__name__, e.args)
