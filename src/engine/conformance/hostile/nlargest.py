import heapq, itertools
heapq.nlargest(3, itertools.count())
