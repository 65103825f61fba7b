import collections
list(collections.Counter(a=10**12).elements())
