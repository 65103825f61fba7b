import threading


class Philosopher(threading.Thread):
    def __init__(self, i, forks, meals):
        super().__init__(name=f'philosopher {i}')
        left, right = forks[i], forks[(i + 1) % len(forks)]
        self.first, self.second = (left, right) if i < len(forks) - 1 else (right, left)
        self.meals = meals
        self.eaten = 0

    def run(self):
        for _ in range(self.meals):
            with self.first, self.second:
                self.eaten += 1


forks = [threading.Lock() for _ in range(5)]
table = [Philosopher(i, forks, 20) for i in range(5)]
for p in table:
    p.start()
for p in table:
    p.join()
print({p.name: p.eaten for p in table})
print(any(f.locked() for f in forks))
