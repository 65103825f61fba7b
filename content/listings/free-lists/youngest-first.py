first, second, third = float('1.5'), float('2.5'), float('3.5')
was = {id(first): 'first', id(second): 'second', id(third): 'third'}
del first
del third
del second
a = float('4.5')
b = float('5.5')
c = float('6.5')
print(was[id(a)], was[id(b)], was[id(c)])
