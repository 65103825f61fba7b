import math
while True: math.sin(1.5); math.comb(50, 25)
