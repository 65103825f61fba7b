class Price(float):
    """An amount in euros."""


price = Price('3.14')
plain = float(price)
del price
del plain
print('done')
