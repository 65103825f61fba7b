# categories: Builtins, site
# description: What `credits` prints names no companies.
# cause: The engine is not CPython's distribution, and its repository names no organisations that it has nothing to do with.
# workaround: None needed: no program depends on this text. `copyright` and `license` are there as in CPython.
print('words:', len(repr(credits).split()))
