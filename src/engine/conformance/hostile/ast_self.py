import ast
n = ast.UnaryOp(ast.USub(), None, lineno=1, col_offset=0)
n.operand = n
compile(ast.Expression(n), 'x', 'eval')
