import functools
print = functools.partial(print, flush=True)
from multiprocessing import Process
from multiprocessing.connection import Listener, Client, AuthenticationError
def client(address, key):
    try:
        with Client(address, authkey=key) as c:
            c.send('hi'); print('client', c.recv(), flush=True)
    except AuthenticationError as e: print('AuthenticationError', e, flush=True)
if __name__ == '__main__':
    with Listener(family='AF_UNIX', authkey=b'secret') as l:
        print(type(l.address).__name__, l.last_accepted)
        p = Process(target=client, args=(l.address, b'secret')); p.start()
        with l.accept() as c: print('server', c.recv()); c.send('welcome')
        p.join()
        p = Process(target=client, args=(l.address, b'wrong')); p.start()
        try: l.accept()
        except AuthenticationError as e: print('server:', e)
        p.join()
    with Listener(('localhost', 0)) as l:
        p = Process(target=client, args=(l.address, None)); p.start()
        c = l.accept(); print(c.recv()); c.send([1]); p.join(); c.close()
