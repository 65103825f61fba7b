price = float('3.14')
address = id(price)
del price
speed = float('9.81')
print('at the same address:', id(speed) == address)
