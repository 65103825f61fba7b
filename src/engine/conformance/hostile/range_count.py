range(10**30).count(2.5)
