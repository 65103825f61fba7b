# Unpacking: targets, starred, nested, iterators that stop or go on, error texts.
def attempt(src, **ns):
    try:
        exec(src, ns)
        ns.pop("__builtins__", None)
        print(src, "=>", {k: v for k, v in sorted(ns.items()) if k in "abcdefx"})
    except Exception as e:
        print(src, "!!", type(e).__name__, e)


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


class Get:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Bad:
    def __iter__(self):
        return 5


class Boom:
    def __iter__(self):
        yield 1
        raise KeyError("boom")


for src in ["a, b = 1, 2", "a, b = 'xy'", "[a, b] = {1: 2, 3: 4}", "(a, (b, [c])) = 1, (2, (3,))", "a, *b = 1,", "*a, b = 'hello'", "a, *b, c = range(2)", "a, *b, c = range(1)", "*a, = It(3)", "[*a] = []", "a, b = 1, 2, 3", "a, b, c = 1, 2", "a, b = It(3)", "a, b = It(1)", "a, b = It(10**6)", "a, b, c = Get()", "a, b = Get()", "a, b = 5", "a, b = None", "a, b = Bad()", "a, b = Boom()", "*a, b = Boom()", "a, b = {}", "() = []", "() = [1]", "[] = It(0)", "a = b = c = []", "a, b = b, a = 1, 2", "x = [0, 0]; x[0], x[1] = 1, 2; a = x", "a = 0; x = [9, 8]; a, x[a] = 1, 5", "a, *b, c, d = 1, 2", "(a), b = 1, 2", "(a) = 1", "a, b = lambda: 1", "a, b = int", "a, (b, c) = 1, 2", "a, (b, *c) = 1, 'xyz'", "for a, *b in [(1, 2, 3), 'ab']: x = (a, b)", "a, b = map(str, (1, 2))", "a, b = (i for i in range(3))", "[a, b], c = 'hi', 5", "a, b = b'hi'", "*a, *b = 1", "*a = 1", "a, b += 1", "a: int, b = 1, 2", "(a, b): int = 1", "a, *b = {3, 3}", "a, b = 'é'*2", "a, *b, c = b'abcd'"]:
    attempt(src, It=It, Get=Get, Bad=Bad, Boom=Boom)
d = dict(zip("ab", range(2)))
(k1, v1), (k2, v2) = d.items()
print(k1, v1, k2, v2)
first, *_, last = sorted([3, 1, 2])
print(first, last)
print([*range(2), *"ab", *{5: 6}], {*(), *[1]}, (*[1], 2, *()), {**d, "a": 9, **{}})
it = iter(range(10))
a, b = next(it), next(it)
x, y, *z = it
print(a, b, x, y, z)
