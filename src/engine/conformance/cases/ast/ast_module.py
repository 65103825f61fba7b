import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
t = ast.parse('def f(a, *, b: int = 1):\n    """doc"""\n    return [x ** 2 for x in range(a) if x % 2] + [f"{a!r:>{b}}"]\nclass C[T](A, k=1):\n    x: int = 3\n    async def m(self): await x; return lambda y: y\nmatch z:\n    case [1, *r] | {"k": v}: pass\n')
print(ast.dump(t, indent=2)); print(ast.unparse(t))
print(ast.literal_eval("{'a': [1, (2, 3)], 'b': {4, 5}, 'c': -1.5, 'd': None, 'e': b'x', 'f': 1+2j}"))
for s in ['[', '(' ]:
    try: print(ast.literal_eval(s))
    except Exception as e: print(type(e).__name__, e)
class V(ast.NodeVisitor):
    def visit_Name(self, n): print('name', n.id); self.generic_visit(n)
V().visit(ast.parse('a + b(c)'))
class T(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n) if isinstance(n.value, int) else n
    def visit_Pass(self, n): return None
tree = ast.fix_missing_locations(T().visit(ast.parse('x = 1 + 2\npass\ny = "s"')))
ns = {}; exec(compile(tree, '', 'exec'), ns); print(ns['x'], ns['y'], ast.unparse(tree))
print([type(n).__name__ for n in ast.walk(ast.parse('a = b'))], ast.get_docstring(t.body[0]), ast.get_source_segment('x = 1 + 2', ast.parse('x = 1 + 2').body[0].value))
