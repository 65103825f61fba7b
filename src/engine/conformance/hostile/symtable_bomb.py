import symtable
symtable.symtable('(' * 10**5, 'x', 'exec')
