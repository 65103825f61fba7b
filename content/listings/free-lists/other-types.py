import gc

price = float('3.14')
address = id(price)
del price
first = [complex('1+2j') for _ in range(5000)]
print('handed to a complex:', address in map(id, first))
gc.collect()
second = [complex('1+2j') for _ in range(5000)]
print('after a collection:', address in map(id, second))
