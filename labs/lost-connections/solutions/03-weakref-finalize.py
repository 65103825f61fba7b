# weakref.finalize calls a function when an object has gone. The function gets the connection, not the object, so nothing comes back to life.
# The price: like every finaliser it says little about when, and the function must not refer to the object that it waits for.
import weakref


class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')


class Lease:
    def __init__(self, line):
        self.number = line.number
        self.send = line.send


idle = []


def connection():
    line = idle.pop() if idle else Connection()
    lease = Lease(line)
    weakref.finalize(lease, idle.append, line)
    return lease


def deliver(text):
    line = connection()
    line.send(text)
    print('delivered', text)


def compare(one, two):
    first, second = connection(), connection()
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
