import array
array.array('q', range(10**9))
