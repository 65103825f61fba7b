prices = [float(number) for number in range(102)]
prices.clear()
price = float('0.5')
print(price)
