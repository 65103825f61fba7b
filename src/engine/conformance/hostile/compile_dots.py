exec('from ' + '.' * 10**5 + ' import a')
