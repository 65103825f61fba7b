# What is handed out is a small object that has the connection. It dies after each job, a new one each time, and its finaliser gives the
# connection back. The connection itself never dies. The price: it goes back when the count of the lease says so, which a cycle can delay.
class Connection:
    opened = 0

    def __init__(self):
        Connection.opened += 1  # opening one takes long
        self.number = Connection.opened

    def send(self, text):
        if text == '':
            raise ValueError('nothing to send')


class Lease:
    def __init__(self):
        self.line = idle.pop() if idle else Connection()
        self.number = self.line.number

    def send(self, text):
        self.line.send(text)

    def __del__(self):
        idle.append(self.line)


idle = []


def deliver(text):
    line = Lease()
    line.send(text)
    print('delivered', text)


def compare(one, two):
    first, second = Lease(), Lease()
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
