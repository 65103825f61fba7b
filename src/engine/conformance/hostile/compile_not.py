eval('not ' * 10**5 + '1')
