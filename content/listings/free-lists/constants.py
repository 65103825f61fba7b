price = 3.14
address = id(price)
del price
speed = 9.81
print(id(speed) == address)
