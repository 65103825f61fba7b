compile('a = "\ud800"', 'x', 'exec')
