import itertools
for _ in zip(itertools.repeat(1), itertools.repeat(2)): pass
