import random
random.shuffle(list(range(10**7)))
