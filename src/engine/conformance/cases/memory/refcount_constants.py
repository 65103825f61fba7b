import sys
count = sys.getrefcount
a = 99999
print(count(a))
b = a
print(count(a))
del b
print(count(a))
f = 2.5; print(count(f))
t = (1, 2, 'three four'); print(count(t))
s = 'with space'; print(count(s))
n = 'plainname'; print(count(n))
def g(): return 77777, 'in g', 7.5
print([count(x) for x in g()], [count(c) for c in g.__code__.co_consts[1:]])
print(count(10**20), count('ab' * 3), count((1000, 2000)), count(-88888))
