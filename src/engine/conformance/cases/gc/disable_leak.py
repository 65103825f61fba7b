import gc

class Leaky:
    alive = 0

    def __init__(self):
        Leaky.alive += 1
        self.me = self

    def __del__(self):
        Leaky.alive -= 1

gc.collect()
gc.disable()
for i in range(100):
    Leaky()
print(Leaky.alive)
gc.enable()
gc.collect()
print(Leaky.alive)
gc.disable()
gc.set_threshold(10)
for i in range(100):
    Leaky()
print(Leaky.alive)
gc.enable()
for i in range(100):
    Leaky()
print(Leaky.alive < 100)
gc.set_threshold(2000)
gc.collect()
print(Leaky.alive)
