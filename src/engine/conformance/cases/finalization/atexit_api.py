import atexit

calls = []
atexit.register(calls.append, 1)
atexit.register(calls.append, 2)
atexit.register(calls.extend, (3, 4))
print(atexit._ncallbacks())
atexit._run_exitfuncs()
print(calls, atexit._ncallbacks())
atexit.register(calls.append, 5)
atexit._clear()
print(atexit._ncallbacks())

class Eq:
    def __init__(self, n):
        self.n = n

    def __call__(self):
        print('called', self.n)

    def __eq__(self, other):
        return isinstance(other, Eq) and self.n == other.n

a, b = Eq(1), Eq(1)
atexit.register(a)
atexit.register(Eq(2))
atexit.unregister(b)
print(atexit._ncallbacks() <= 2)
atexit._run_exitfuncs()
print(atexit.register(print, 'at the very end') is print)
print(sorted(n for n in dir(atexit) if not n.startswith('__')))
