import array
array.array('d', [0]) * 10**9
