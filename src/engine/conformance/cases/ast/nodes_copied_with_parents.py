# Nodes of the tree that know their parents are copied and pickled; what __reduce__ says; docstrings of sums.
import ast
import copy
import pickle

SOURCE = 'if ready:\n    total = price * count + 1\nelse:\n    log(total, level=2)\n'


def adopt(tree):
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node
    return tree


def parents_fit(tree):
    return all(child.parent is node for node in ast.walk(tree) for child in ast.iter_child_nodes(node))


tree = adopt(ast.parse(SOURCE))
for make in (copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t)), lambda t: pickle.loads(pickle.dumps(t, 0))):
    other = make(tree)
    print(other is tree, parents_fit(other), ast.unparse(other) == ast.unparse(tree), other.body[0].parent is other)
shallow = copy.copy(tree.body[0])
print(shallow.parent is tree, shallow.test is tree.body[0].test, ast.unparse(shallow).splitlines()[1])
plain = ast.parse('a + b', mode='eval').body
kind, args, state = plain.__reduce_ex__(4)
print(kind.__name__, args, sorted(state))
for node in (ast.Name('x'), ast.Constant(3), ast.Load(), ast.Module([], []), ast.Return(), ast.arg('y')):
    kind, args, *state = node.__reduce__()
    print(kind.__name__, args, sorted(state[0]) if state and state[0] else None)
name = ast.Name('x')
name.extra = 1
del name.id
print(name.__reduce__()[1], sorted(name.__reduce__()[2]))


class Own(ast.Name):
    _fields = ('id', 'ctx', 'note')


own = copy.deepcopy(Own('v', ast.Store(), 'mine'))
print(type(own).__name__, own.id, own.note, type(own.ctx).__name__)
for name in ('boolop', 'operator', 'unaryop', 'cmpop', 'expr_context', 'mod', 'arg', 'Add', 'type_ignore'):
    print(getattr(ast, name).__doc__)
