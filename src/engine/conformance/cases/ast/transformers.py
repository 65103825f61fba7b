import ast


class Fold(ast.NodeTransformer):
    OPS = {ast.Add: lambda a, b: a + b, ast.Mult: lambda a, b: a * b, ast.Sub: lambda a, b: a - b}

    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), op, ast.Constant(b)) if type(op) in self.OPS:
                return ast.copy_location(ast.Constant(self.OPS[type(op)](a, b)), node)
        return node


class Rename(ast.NodeTransformer):
    def __init__(self, table): self.table = table
    def visit_Name(self, node):
        return ast.copy_location(ast.Name(self.table.get(node.id, node.id), node.ctx), node)
    def visit_arg(self, node):
        node.arg = self.table.get(node.arg, node.arg)
        return node


class StripAsserts(ast.NodeTransformer):
    def visit_Assert(self, node): return None
    def visit_Expr(self, node):
        return [node, ast.Expr(ast.Call(ast.Name('log', ast.Load()), [ast.Constant(ast.unparse(node))], []))] if isinstance(node.value, ast.Call) else node


src = '''
def f(x, y=2 * 3 + 1):
    assert x > 0, 'neg'
    g(x)
    total = x * (10 - 4) + y
    return [total for total in range(2 + 1) if x]
'''
tree = ast.parse(src)
for t in (Fold(), Rename({'x': 'alpha', 'total': 'sum_'}), StripAsserts()):
    tree = ast.fix_missing_locations(t.visit(tree))
    print(ast.unparse(tree), '\n')
ns = {'g': print, 'log': lambda s: print('LOG', s)}
exec(compile(tree, '<t>', 'exec'), ns)
print(ns['f'](3))


class Names(ast.NodeVisitor):
    def __init__(self): self.loads, self.stores, self.calls = [], [], []
    def visit_Name(self, n): (self.loads if isinstance(n.ctx, ast.Load) else self.stores).append(n.id)
    def visit_Call(self, n):
        self.calls.append(ast.unparse(n.func))
        self.generic_visit(n)
    def visit_Constant(self, n): self.loads.append(repr(n.value))


v = Names()
v.visit(ast.parse('a = b.c(d, *e, k=f(1)) + "s"\nfor i, (j, k) in z: del i'))
print(v.loads, v.stores, v.calls)
print(ast.dump(ast.parse('x: int = 1 if y else [*z]'), indent=1))
print(ast.dump(ast.parse('f"{a!r:>{w}}b" < 3 <= c', mode='eval').body, annotate_fields=False))
for n in ast.walk(ast.parse('with a as b, c: pass')):
    print(type(n).__name__, [f for f, _ in ast.iter_fields(n)], getattr(n, 'lineno', None), getattr(n, 'col_offset', None), getattr(n, 'end_col_offset', None))
print(ast.literal_eval("{'a': [1, -2.5, 3+4j, (None, True)], b'x': {1}}"))
for bad in ('f()', '1+1', '[x]', 'a.b', '"%s" % 1', '', '{**a}', '--1', '2**3', 'lambda: 0'):
    try:
        print(bad, ast.literal_eval(bad))
    except (ValueError, SyntaxError) as e:
        print(bad, type(e).__name__, str(e).split('0x')[0])
print(ast.get_docstring(ast.parse('def f():\n    """ Doc\n    more\n    """').body[0]), ast.get_source_segment('a + bc', ast.parse('a + bc').body[0].value.right))
m = ast.Module([ast.Assign([ast.Name('q', ast.Store())], ast.Constant(5))], [])
try:
    exec(compile(m, '', 'exec'))
except TypeError as e:
    print(e)
exec(compile(ast.fix_missing_locations(m), '', 'exec'))
print(q, isinstance(ast.parse('1', mode='eval'), ast.Expression), ast.Name._fields, ast.BinOp.__match_args__, ast.FunctionDef._attributes, ast.Constant(3).value, ast.compare(ast.parse('a'), ast.parse('a')) if hasattr(ast, 'compare') else '')
try:
    compile(ast.Expression(ast.Name('x', ast.Store(), lineno=1, col_offset=0)), '', 'eval')
except ValueError as e:
    print(e)
