eval('lambda: ' * 10**4 + '1')
