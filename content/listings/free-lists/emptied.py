import gc
price, speed = float('3.14'), float('9.81')
del price
del speed
gc.collect(1)
gc.collect()
print('done')
