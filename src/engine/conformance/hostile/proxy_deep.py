import types
t = {}
for i in range(10**5): t = types.MappingProxyType(t)
t['a']
