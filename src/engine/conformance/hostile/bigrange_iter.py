for i in range(10**30, 10**31): pass
