# A child that answers what it is sent: data, functions of the module, objects with a state of their own; and what can't be sent.
import multiprocessing
import threading
from multiprocessing import Pipe, Process


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def __getstate__(self):
        return {'owner': self.owner, 'sent': True}

    def __setstate__(self, state):
        self.__dict__.update(state, balance=-1)

    def __repr__(self):
        return f'Account({self.__dict__})'


def double(n):
    return n * 2


def serve(connection):
    with connection:
        while True:
            try:
                message = connection.recv()
            except EOFError:
                return
            connection.send(message(21) if callable(message) else message)


def main():
    here, there = Pipe()
    child = Process(target=serve, args=(there,), name='answers')
    child.start()
    there.close()
    for message in ([1, {'x': (2.5, None)}], double, Account('ada'), b'octets', ...):
        here.send(message)
        print(here.recv())
    here.send_bytes(b'\x80\x04N.')
    print(here.recv(), here.poll(), here.readable, here.writable, here.closed)
    for unsendable in (lambda: 1, threading.Lock(), (n for n in 'ab')):
        try:
            here.send(unsendable)
        except Exception as error:
            print(type(error).__name__, str(error).split(' at 0x')[0])
    here.close()
    child.join()
    print(child.exitcode, here.closed, child.name)
    try:
        here.send(1)
    except OSError as error:
        print(error)
    reader, writer = Pipe(duplex=False)
    try:
        reader.send(1)
    except OSError as error:
        print(error)
    writer.send_bytes(b'0123456789', 2, 5)
    writer.close()
    print(reader.recv_bytes())
    try:
        reader.recv_bytes()
    except EOFError:
        print('EOFError')


if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    main()
