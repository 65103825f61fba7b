from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), bool(d), bool(deque()))
print(d.pop(), d.popleft(), d)
d.extend('ab')
d.extendleft('xy')
print(d)
print(d[0], d[-1], d[3])
d[0] = 'first'
d[-1] = 'last'
print(d)
del d[1]
print(d, list(d), tuple(reversed(d)))
print('first' in d, 'nothing' in d)
d.clear()
print(d, len(d))
for bad in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d['x'], lambda: d[0:1]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
