first = [11, 22]
second = [33, 44]
first.append(second)
second.append(first)
del first
del second
print('both names are gone')
