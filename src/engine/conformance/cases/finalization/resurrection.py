saved = []

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)
        saved.append(self)

a = A(1)
del a
print(len(saved), saved[0].n)
saved.clear()
print('second death is silent')
l = [A(2), A(3)]
del l
print([x.n for x in saved])
saved.clear()

class Counter:
    alive = 0

    def __init__(self):
        Counter.alive += 1

    def __del__(self):
        Counter.alive -= 1

cs = [Counter() for _ in range(10)]
print(Counter.alive)
cs = cs[:3]
print(Counter.alive)
c = cs.pop()
print(Counter.alive)
cs = None
print(Counter.alive)
del c
print(Counter.alive)

class Explicit:
    def __del__(self):
        print('explicit')

e = Explicit()
e.__del__()
e.__del__()
print('now dropped')
del e
