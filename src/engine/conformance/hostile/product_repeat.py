import itertools
itertools.product([1], repeat=10**9)
