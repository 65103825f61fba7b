price = float('3.14')
print(price)
