a = set(range(10**5))
b = set(range(50000, 150000))
while True: a & b; a ^ b; a - b; a <= b
