import array
array.array('d', bytes(10**10))
