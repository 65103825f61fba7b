import collections
o = collections.OrderedDict()
i = 0
while True: o[i] = 1; i += 1; o.move_to_end(i - 1, last=False)
