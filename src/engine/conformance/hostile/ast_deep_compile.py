import ast
n = ast.Constant(1, lineno=1, col_offset=0)
for _ in range(10**5): n = ast.UnaryOp(ast.USub(), n, lineno=1, col_offset=0)
compile(ast.Expression(n), 'x', 'eval')
