exec('with ' + ','.join(['a'] * 1000) + ': pass')
