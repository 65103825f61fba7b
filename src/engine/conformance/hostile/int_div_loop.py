x = 3**200000
y = 7**80000
while True: x // y
