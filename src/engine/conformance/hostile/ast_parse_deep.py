import ast
ast.parse('-' * 10**4 + '1')
