from multiprocessing import Process, Queue
class Squarer(Process):
    def __init__(self, numbers, out):
        super().__init__(name='squarer')
        self.numbers = numbers
        self.out = out
        self.seen = 0
    def run(self):
        for n in self.numbers:
            self.seen += 1
            self.out.put(n * n)
        self.out.put(self.seen)
if __name__ == '__main__':
    q = Queue()
    p = Squarer([1, 2, 3], q)
    p.start()
    print([q.get() for _ in range(4)])
    p.join()
    print(p.seen, p.exitcode, p.name)
