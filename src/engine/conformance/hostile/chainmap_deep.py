import collections
c = collections.ChainMap()
for _ in range(10**4): c = collections.ChainMap(c)
c['a']
