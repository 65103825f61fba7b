eval('1 if 1 else ' * 10**4 + '1')
