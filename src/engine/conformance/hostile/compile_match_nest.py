exec('match 1:\n case ' + '[' * 150 + '1' + ']' * 150 + ': pass')
