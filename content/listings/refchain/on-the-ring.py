price = float('3.5')
names = ['nut']
label = names[0] + '!'
del price
print(names, label)
