# wanted: deadlock "Ann thinks\n"
import threading


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name)
        self.left = left
        self.right = right

    def run(self):
        if self.name == "Ann":
            print("Ann thinks")
        with self.left, self.right:
            print(self.name, "eats")


forks = [threading.Lock() for _ in range(3)]
names = ["Ann", "Bob", "Cid"]
table = [Philosopher(name, forks[i], forks[(i + 1) % 3]) for i, name in enumerate(names)]
for one in table:
    one.start()
for one in table:
    one.join()
