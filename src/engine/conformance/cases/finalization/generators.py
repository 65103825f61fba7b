class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

def gen(name):
    a = A(name)
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('GeneratorExit in', name)
        raise
    finally:
        print('finally', name)

g = gen('dropped')
next(g)
del g
print('--')
g = gen('exhausted')
print(list(g))
print('still named')
del g
g = gen('never started')
del g
print('--')
g = gen('closed')
next(g)
g.close()
print('closed')
g.close()
del g

def swallow():
    try:
        yield 1
    except GeneratorExit:
        print('swallowed')

g = swallow()
next(g)
del g

def loop():
    for x in gen('in for'):
        print('got', x)
        break
    print('after break')

loop()

def delegating():
    yield from gen('delegate')

g = delegating()
next(g)
del g
print('--')
e = (A(i).n for i in range(3))
print(next(e))
del e
