price = float('3.14')
same = price
basket = [price, price]
del basket
del same
del price
speed = float('9.81')
print(speed)
