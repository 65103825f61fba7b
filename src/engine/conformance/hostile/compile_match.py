exec('match 1:\n case ' + '(' * 1000 + '1' + ')' * 1000 + ': pass')
