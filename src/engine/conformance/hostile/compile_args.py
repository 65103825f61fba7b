exec('def f(' + ','.join(f'a{i}' for i in range(20000)) + '): pass')
