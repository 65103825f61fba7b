import sys
count = sys.getrefcount
s = ''.join(['a', 'b', ' c'])
print(count(s))
t = s
print(count(s), t is s)
u = s[:]
print(count(s), u is s)
v = str(s)
print(count(s))
d = {s: 1}
print(count(s))
w = s + '!'
print(count(w), count(s))
k = f'{s}'
print(count(s), k is s)
print(count(s.upper()), count(s.strip()), count('%s' % s))
