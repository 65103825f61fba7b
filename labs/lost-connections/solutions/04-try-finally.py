# Each job gives back what it took, in a `finally`. Plain, and visible where it happens.
# The price: every new job has to repeat it, and with two connections it takes two of them.
class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')


idle = []


def connection():
    return idle.pop() if idle else Connection()


def deliver(text):
    line = connection()
    try:
        line.send(text)
        print('delivered', text)
    finally:
        idle.append(line)


def compare(one, two):
    first = connection()
    try:
        second = connection()
        try:
            first.send(one)
            second.send(two)
            print('compared over', len({first.number, second.number}), 'connections')
        finally:
            idle.append(second)
    finally:
        idle.append(first)


for text in ['letter', 'photo', '', '', '', 'map']:
    try:
        deliver(text)
    except ValueError:
        print('refused')
    compare('photo', 'map')
print('connections opened:', Connection.opened)
