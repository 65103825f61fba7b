eval('lambda: ' * 1000 + '1')
