from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __missing__(self, key):
        return 'missing ' + key


u = Upper(a=1)
u['b'] = 2
u.update({'c': 3})
print(u, u.data, u['A'], u['zz'], len(u), 'A' in u, 'a' in u)
print(u | {'d': 4}, u.copy(), type(u.copy()).__name__, u.get('A'), u.pop('A'))
print(Upper.fromkeys('xy', 0), u == {'B': 2, 'C': 3})


class Stack(UserList):
    def push(self, x):
        self.append(x)

    def __getitem__(self, i):
        r = super().__getitem__(i)
        return r


s = Stack([3, 1, 2])
s.push(5)
print(s, s[0], s[1:], type(s[1:]).__name__, s + [1], [0] + s, s * 2, 3 in s)
s.sort(reverse=True)
print(s, s.index(5), s.count(3), s.pop(), len(s), s == [5, 3, 2], s < [9])
s += [7]
s.insert(0, 'i')
s.extend('xy')
s.reverse()
print(s, s.copy(), list(reversed(s)))
del s[0]
s[0] = 'Z'
s[1:3] = []
print(s)


class Title(UserString):
    def shout(self):
        return self.upper() + '!'


t = Title('hello world')
print(t, t.shout(), type(t.shout()).__name__, t[0], t[0:5], len(t), 'wor' in t)
print(t.split(), t.replace('o', '0'), t + '!', 'x' + t, t * 2, t == 'hello world', hash(t) == hash('hello world'))
print(repr(t), t.title(), t.center(20, '*'), int(UserString('42')), float(UserString('1.5')), t % (), UserString('%s-%d') % ('a', 1))
print(t.startswith('he'), t.find('world'), t.join(['a', 'b']), t.encode(), sorted(UserString('cab')))
