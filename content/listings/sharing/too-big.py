from multiprocessing import Value

small = Value('B', 250)
small.value += 10
print(small.value)
