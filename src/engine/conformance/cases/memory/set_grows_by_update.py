import sys
size = sys.getsizeof

s = set()
last = None
for i in range(150):
    if size(s) != last:
        last = size(s)
        print(i, len(s), last)
    s.update([i])
print(len(s), size(s), size(s.copy()), size(frozenset(s)), size(set(list(s))))
while s:
    s.pop()
print(size(s))
s.clear()
print(size(s))
