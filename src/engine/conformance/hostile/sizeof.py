import sys
while True: sys.getsizeof([])
