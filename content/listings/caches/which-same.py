a = 'tea'
b = 'te' + 'a'
c = ''.join(['te', 'a'])
d = (1, 2)
e = (1, 2)
f = tuple([1, 2])
print(a is b, a is c, d is e, d is f)
