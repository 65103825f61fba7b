import array
a = array.array('d', range(10**6))
while True: a == a; a.count(1.5)
