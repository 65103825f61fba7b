# NodeVisitor and NodeTransformer as tools: metrics, constant folding, renaming, instrumenting.
import ast

SRC = '''
import os, sys as system
from a.b import c as d, e

class Shape:
    """A shape."""
    sides = 0
    def area(self, scale=2 * 3):
        total = 0
        for i in range(self.sides):
            if i % 2 == 0 and scale > 1 or total:
                total += i * (1 + 2)
            else:
                while total > 100:
                    total -= 1
        return total

def helper(x, *, y=None):
    try:
        return [n for n in x if n] or y
    except (ValueError, KeyError) as err:
        raise RuntimeError("bad") from err
'''
tree = ast.parse(SRC)


class Complexity(ast.NodeVisitor):
    def __init__(self):
        self.result, self.stack = {}, []

    def visit_FunctionDef(self, node):
        self.stack.append(node.name)
        self.result[node.name] = 1
        self.generic_visit(node)
        self.stack.pop()

    def bump(self, node, n=1):
        if self.stack:
            self.result[self.stack[-1]] += n
        self.generic_visit(node)

    visit_If = visit_For = visit_While = visit_ExceptHandler = visit_comprehension = bump

    def visit_BoolOp(self, node):
        self.bump(node, len(node.values) - 1)


c = Complexity()
c.visit(tree)
print(c.result)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.loads, self.stores = set(), set()

    def visit_Name(self, node):
        (self.loads if isinstance(node.ctx, ast.Load) else self.stores).add(node.id)


n = Names()
n.visit(tree)
print(sorted(n.loads), sorted(n.stores))


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            value = eval(compile(ast.Expression(node), "", "eval"))
            return ast.copy_location(ast.Constant(value), node)
        return node


class Strip(ast.NodeTransformer):
    def visit_Raise(self, node):
        return None

    def visit_Import(self, node):
        return [ast.copy_location(ast.Import([a]), node) for a in node.names]

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def visit_ExceptHandler(self, node):
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node


new = ast.fix_missing_locations(Strip().visit(Fold().visit(tree)))
print(ast.unparse(new))
compile(new, "x", "exec")
print([type(x).__name__ for x in ast.walk(ast.parse("a.b(c)[d]"))])
print([(f, type(v).__name__) for f, v in ast.iter_fields(ast.parse("x").body[0].value)])
print([type(x).__name__ for x in ast.iter_child_nodes(ast.parse("if a: b\nelse: c").body[0])])
print(ast.get_docstring(ast.parse(SRC).body[2]), ast.get_docstring(ast.parse("x")))
