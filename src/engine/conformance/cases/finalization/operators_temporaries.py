class N:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return N(self.v + o.v)

    def __iadd__(self, o):
        self.v += o.v
        return self

    def __lt__(self, o):
        return self.v < o.v

    def __getitem__(self, k):
        return N((self.v, k))

    def __bool__(self):
        return self.v > 0

    def __contains__(self, x):
        return True

    def __del__(self):
        print('-', self.v, end=' ')

r = N(1) + N(2) + N(3)
print('| sum', r.v)
r += N(10)
print('| iadd', r.v)
print(N(1) < N(2) < N(3))
print(bool(N(0) or N(5)))
print(N(1)[2][3].v)
x = N(7) if N(0) else N(8)
print('| cond', x.v)
print(5 in N(9))
print(not N(4))
x = x + x
print('| doubled', x.v)
del r, x
print('| end')
