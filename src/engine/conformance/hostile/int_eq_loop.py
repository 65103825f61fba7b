x = 3**1000000
y = 3**1000000
while True: x == y
