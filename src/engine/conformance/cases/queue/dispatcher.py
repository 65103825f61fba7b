import queue
import threading


class Actor(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name)
        self.inbox = queue.Queue()
        self.state = 0
        self.start()

    def run(self):
        while True:
            message, reply = self.inbox.get()
            if message == 'stop':
                reply.put(self.state)
                return
            op, n = message
            self.state = self.state + n if op == 'add' else self.state * n
            reply.put(self.state)

    def ask(self, message):
        reply = queue.SimpleQueue()
        self.inbox.put((message, reply))
        return reply.get(timeout=5)


a, b = Actor('a'), Actor('b')
print(a.ask(('add', 5)), a.ask(('mul', 3)), b.ask(('add', 1)))
print([x.ask('stop') for x in (a, b)])
for x in (a, b):
    x.join()
    print(x.name, x.is_alive())
