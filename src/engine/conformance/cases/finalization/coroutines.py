import sys

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

async def co(n):
    a = A(n)
    try:
        return n
    finally:
        print('finally', n)

c = co('run')
try:
    c.send(None)
except StopIteration as e:
    print('result', e.value)
del c

class Awaitable:
    def __await__(self):
        yield 'waiting'

async def waiting():
    a = A('waiting')
    try:
        await Awaitable()
    finally:
        print('cleaned')

w = waiting()
print(w.send(None))
del w
print('--')
c = co('closed')
c.close()
del c
w = waiting()
w.send(None)
w.close()
print('end')
