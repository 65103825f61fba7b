import ast
n = ast.Constant(1)
for _ in range(10**5): n = ast.UnaryOp(ast.USub(), n)
ast.dump(n)
