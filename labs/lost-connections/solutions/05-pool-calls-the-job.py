# The pool calls the job and not the other way round: a decorator takes the connections, calls the function, puts them back.
# The price: what a job may do with a connection is limited to its own call.
import functools


class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')


idle = []


def with_connections(count):
    def decorate(job):
        @functools.wraps(job)
        def wrapper(*args):
            lines = [idle.pop() if idle else Connection() for _ in range(count)]
            try:
                return job(*lines, *args)
            finally:
                idle.extend(lines)

        return wrapper

    return decorate


@with_connections(1)
def deliver(line, text):
    line.send(text)
    print('delivered', text)


@with_connections(2)
def compare(first, second, one, two):
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
