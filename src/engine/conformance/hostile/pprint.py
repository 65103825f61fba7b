import pprint
l = []
for _ in range(10**4): l = [l]
pprint.pprint(l)
