import gc


class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')

    def __del__(self):
        idle.append(self)  # back into the pool when nobody needs it any more


idle = []


def connection():
    return idle.pop() if idle else Connection()


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
    gc.collect()
print('connections opened:', Connection.opened)
