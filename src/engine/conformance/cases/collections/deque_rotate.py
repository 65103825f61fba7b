from collections import deque

d = deque('abcdefg')
for n in (1, -1, 3, -3, 7, -7, 10, -10, 0):
    d.rotate(n)
    print(n, ''.join(d))
d.rotate()
print(''.join(d))
deque().rotate(5)
one = deque('x')
one.rotate(100)
print(one)
big = deque(range(200))
big.rotate(70)
print(big[0], big[70], big[-1])
big.rotate(-70)
print(big == deque(range(200)))
d.reverse()
print(''.join(d))
d.insert(2, 'I')
d.insert(-1, 'J')
d.insert(100, 'K')
d.insert(-100, 'H')
print(''.join(d))
try:
    d.rotate('x')
except TypeError as e:
    print(e)
try:
    d.rotate(1, 2)
except TypeError as e:
    print(e)
