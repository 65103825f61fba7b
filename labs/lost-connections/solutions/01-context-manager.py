# A connection is borrowed in a `with` block and goes back at its end, on every path. Nothing depends on when an object dies.
# This is what pools in real programs do. The price: whoever borrows has to write the `with`.
from contextlib import contextmanager


class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')


idle = []


@contextmanager
def connection():
    line = idle.pop() if idle else Connection()
    try:
        yield line
    finally:
        idle.append(line)


def deliver(text):
    with connection() as line:
        line.send(text)
        print('delivered', text)


def compare(one, two):
    with connection() as first, connection() as second:
        first.send(one)
        second.send(two)
        print('compared over', len({first.number, second.number}), 'connections')


for text in ['letter', 'photo', '', '', '', 'map']:
    try:
        deliver(text)
    except ValueError:
        print('refused')
    compare('photo', 'map')
print('connections opened:', Connection.opened)
