import copy
l = []
for _ in range(10**5): l = [l]
copy.deepcopy(l)
