# How lists are sorted: which comparisons are made, in which order, and what is left when one of them fails.
import hashlib
import random


class Counted:
    asked = []

    def __init__(self, key, number):
        self.key = key
        self.number = number

    def __lt__(self, other):
        Counted.asked.append((self.number, other.number))
        return self.key < other.key


def digest(pairs):
    return hashlib.sha256(repr(pairs).encode()).hexdigest()[:12]


def tried(name, keys, **how):
    Counted.asked = []
    items = [Counted(key, number) for number, key in enumerate(keys)]
    items.sort(**how)
    result = [(item.key, item.number) for item in items]
    print(name, len(keys), len(Counted.asked), digest(Counted.asked), digest(result))


chance = random.Random(5)
for size in (2, 3, 5, 10, 31, 32, 33, 63, 64, 65, 66, 100, 127, 128, 129, 200, 500, 1000, 2000):
    tried('random', [chance.random() for _ in range(size)])
    tried('few', [chance.randrange(4) for _ in range(size)])
    tried('up', list(range(size)))
    tried('down', list(range(size))[::-1])
    tried('equal', [0] * size)
    tried('reverse', [chance.randrange(9) for _ in range(size)], reverse=True)
    tried('runs', [n % (size // 3 + 1) for n in range(size)])
    tried('waves', [n * n % 31 for n in range(size)])
    tried('late', list(range(size)) + [chance.randrange(size) for _ in range(5)])
    tried('early', [chance.randrange(size) for _ in range(5)] + list(range(size)))
    tried('blocks', [n // 20 * 100 - n % 20 for n in range(size)])
    tried('two', list(range(0, size, 2)) + list(range(1, size, 2)))
    tried('apart', list(range(size // 2, size)) + list(range(size // 2)))
    tried('steps down', [-(n // 3) for n in range(size)])


class Failing(Counted):
    left = 0

    def __lt__(self, other):
        Failing.left -= 1
        if Failing.left < 0:
            raise KeyError('enough')
        return super().__lt__(other)


for size in (3, 8, 20, 70, 150, 400):
    for after in (0, 1, 2, 5, 17, 60, 100, 300, 700, 1500):
        for how in ({}, {'reverse': True}):
            Failing.left = after
            items = [Failing((n * 7 + n // 13) % 41, n) for n in range(size)]
            try:
                items.sort(**how)
                ended = 'sorted'
            except KeyError:
                ended = 'failed'
            numbers = [item.number for item in items]
            print(size, after, ended, digest(numbers), sorted(numbers) == list(range(size)))


class Liar(Counted):
    def __lt__(self, other):
        super().__lt__(other)
        return chance.random() < 0.5


for size in (5, 40, 100, 700):
    Counted.asked = []
    items = [Liar(0, n) for n in range(size)]
    items.sort()
    numbers = [item.number for item in items]
    print('liar', len(Counted.asked), digest(numbers), sorted(numbers) == list(range(size)))

mixed = [3, 'a', None, 2, 'b', 1]
for how in ({}, {'reverse': True}, {'key': lambda x: x}):
    items = mixed[:]
    try:
        items.sort(**how)
    except TypeError as error:
        print(items, error)
itself = [97, 97, 1, 2, 3, 4, 2]
itself.insert(3, itself)
try:
    itself.sort()
except TypeError as error:
    print(itself, error)
