while True:
    l = [0] * 10**6
    del l
