import os, functools
def run(f):
    pid = os.fork()
    if pid == 0:
        os._exit(f())
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(run(lambda: 1))
print(list(map(run, [lambda: 2, lambda: 3])))
print(functools.partial(run, lambda: 4)())
print(sorted([3, 1, 2], key=lambda x: run(lambda: x)))
print([run(lambda: i) for i in range(3)], sum(run(lambda: i) for i in (4, 5)), max((6, 7), key=lambda v: run(lambda: v)))
class C:
    def __init__(self): self.code = run(lambda: 8)
    def __getattr__(self, name): return run(lambda: 9)
    def __eq__(self, other): return run(lambda: 10) == 10
    def __len__(self): return run(lambda: 11)
    def __iter__(self): yield run(lambda: 12)
    @property
    def p(self): return run(lambda: 13)
    def __call__(self): return run(lambda: 14)
    def __repr__(self): return str(run(lambda: 15))
    def __add__(self, o): return run(lambda: 16)
    def __getitem__(self, k): return run(lambda: 17)
c = C()
print(c.code, c.missing, c == 1, len(c), list(c), c.p, c(), c, c + 1, c[0])
def deco(f):
    run(lambda: 0)
    return f
@deco
def g(): return run(lambda: 18)
print(g())
class Meta(type):
    def __new__(m, n, b, d):
        d['code'] = run(lambda: 19)
        return super().__new__(m, n, b, d)
class D(metaclass=Meta):
    x = run(lambda: 20)
print(D.code, D.x)
print(eval('run(lambda: 21)'))
exec('print(run(lambda: 22))')
def gen():
    got = yield run(lambda: 23)
    yield run(lambda: got)
it = gen(); print(next(it), it.send(24))
print(*filter(lambda x: run(lambda: x), (0, 1, 2)), any(run(lambda: v) for v in (0, 25)), next(iter(lambda: run(lambda: 26), 0)), dict([('a', run(lambda: 27))]))
