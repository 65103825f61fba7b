x = 3**1000000
while True: hash(x)
