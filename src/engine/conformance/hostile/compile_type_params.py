exec('def f[' + ','.join(f'T{i}' for i in range(5000)) + '](): pass')
