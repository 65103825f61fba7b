from collections import deque

d = deque(maxlen=3)
for i in range(6):
    d.append(i)
    print(list(d), end=' ')
print(d)
d.appendleft('L')
print(d)
d.extend([10, 20])
print(d, d.maxlen)
d.extendleft('ab')
print(d)
print(deque('abcdef', 2), deque('abc', maxlen=0), deque('ab', maxlen=None).maxlen)
z = deque(maxlen=0)
z.append(1)
z.appendleft(2)
print(z, len(z))
try:
    deque([1, 2, 3], maxlen=3).insert(1, 'x')
except IndexError as e:
    print('IndexError', e)
for bad in (-1, 'x', 1.5):
    try:
        deque([], bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    d.maxlen = 5
except AttributeError as e:
    print(e)


def tail(lines, n=2):
    return deque(lines, n)


print(tail(['a', 'b', 'c', 'd']))
print(deque([1, 2], 3) + deque([3, 4], 5), deque([1, 2], 3) * 3)
