from collections import deque

d = deque(range(5))
it = iter(d)
print(next(it), it.__length_hint__(), list(it), it.__length_hint__())
print(list(reversed(d)), type(iter(d)).__name__, type(reversed(d)).__name__)


def mutate(action):
    q = deque([1, 2, 3])
    try:
        for x in q:
            action(q, x)
        print('fine', q)
    except RuntimeError as e:
        print('RuntimeError', e)


mutate(lambda q, x: q.append(x))
mutate(lambda q, x: q.pop())
mutate(lambda q, x: q.rotate(1))
mutate(lambda q, x: q.__setitem__(0, 'new'))
mutate(lambda q, x: q.clear())
it = iter(d)
next(it)
d.append(99)
for _ in range(2):
    try:
        next(it)
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
print(sum(deque([1, 2, 3])), max(deque('hello')), sorted(deque([3, 1, 2])))
a, *b = deque('xyz')
print(a, b)
