import sys
size = sys.getsizeof

def sizes(start, times):
    l = list(range(start))
    seen = [size(l)]
    for i in range(times):
        l.insert(0, i)
        seen.append(size(l))
    return len(l), seen

for start in (1, 5, 12):
    print(start, *sizes(start, 12))
l = [1, 2, 3, 4, 5]
i = 0
l.insert(0, i)
print(size(l), size(l.copy()), size(l[:]), size(l + l), size(l * 2), size(list(l)))
