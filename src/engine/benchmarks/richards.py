# Method calls and attributes: tasks that pass packets to each other.
class Packet:
    def __init__(self, link, target, kind):
        self.link, self.target, self.kind = link, target, kind
        self.data = 0


class Task:
    def __init__(self, name, board):
        self.name, self.board = name, board
        self.queue = None
        self.done = 0

    def push(self, packet):
        packet.link = self.queue
        self.queue = packet

    def pop(self):
        packet = self.queue
        self.queue = packet.link
        packet.link = None
        return packet

    def step(self):
        if self.queue is None:
            return False
        packet = self.pop()
        self.work(packet)
        return True

    def work(self, packet):
        self.done += 1


class Forwarder(Task):
    def work(self, packet):
        super().work(packet)
        packet.data += 1
        packet.target = (packet.target + packet.kind) % len(self.board.tasks)
        self.board.tasks[packet.target].push(packet)


class Counter(Forwarder):
    def work(self, packet):
        self.board.total += packet.data & 1
        super().work(packet)


class Board:
    def __init__(self):
        self.tasks = []
        self.total = 0

    def run(self, steps):
        while steps > 0:
            for task in self.tasks:
                if task.step():
                    steps -= 1


board = Board()
for index in range(6):
    board.tasks.append((Counter if index % 2 else Forwarder)(f'task-{index}', board))
for index in range(12):
    board.tasks[index % 6].push(Packet(None, index % 6, index % 3 + 1))
board.run(600000)
print(board.total, sum(task.done for task in board.tasks))
