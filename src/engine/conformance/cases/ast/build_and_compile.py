# Trees made by hand: constructors, defaults, missing fields, compile's complaints.
import ast
import warnings

warnings.simplefilter("ignore")


def attempt(fn):
    try:
        r = fn()
        return r if isinstance(r, (str, int, type(None))) else type(r).__name__
    except Exception as e:
        return f"{type(e).__name__}: {e}"


L = dict(lineno=1, col_offset=0)
expr = ast.Expression(ast.BinOp(ast.Constant(2, **L), ast.Pow(), ast.Constant(10, **L), **L))
print(eval(compile(expr, "<t>", "eval")))
mod = ast.Module([ast.Assign([ast.Name("x", ast.Store(), **L)], ast.Constant("v", **L), **L)], [])
ns = {}
exec(compile(mod, "<t>", "exec"), ns)
print(ns["x"])
print(attempt(lambda: compile(ast.Expression(ast.Name("x", ast.Load())), "<t>", "eval")))
print(attempt(lambda: compile(ast.Expression(ast.Name("x", ast.Store(), **L)), "<t>", "eval")))
print(attempt(lambda: compile(ast.Module([ast.Expr(5)], []), "<t>", "exec")))
print(attempt(lambda: compile(ast.Module([5], []), "<t>", "exec")))
print(attempt(lambda: compile(ast.Module(5, []), "<t>", "exec")))
print(attempt(lambda: compile(ast.Module([]), "<t>", "exec")))
print(attempt(lambda: compile(ast.Expression(ast.Constant(1, **L)), "<t>", "exec")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Module([ast.Delete([])], [])), "<t>", "exec")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Module([ast.Try([ast.Pass()], [], [], [])], [])), "<t>", "exec")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Expression(ast.Compare(ast.Constant(1), [], []))), "<t>", "eval")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Expression(ast.Constant([1]))), "<t>", "eval")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Expression(ast.Dict([None], [ast.Constant(1)]))), "<t>", "eval")))
print(attempt(lambda: compile(ast.fix_missing_locations(ast.Expression(ast.Name("True", ast.Load()))), "<t>", "eval")))
print(attempt(lambda: ast.Name("a", "b", "c")))
print(attempt(lambda: ast.Name("a", id="b")))
print(attempt(lambda: ast.Name(foo=1).foo))
print(attempt(lambda: ast.Name()))
print(type(ast.Name("x").ctx), ast.FunctionDef("f").body, ast.arguments().args, ast.Module().body)
n = ast.Constant(1)
n.extra = 5
print(vars(n), n._fields, n._attributes, ast.Constant.__match_args__, n.kind)
match ast.parse("f(1)").body[0].value:
    case ast.Call(ast.Name(name), [ast.Constant(v)]):
        print(name, v)
print(ast.BinOp._field_types["op"], ast.arg.__doc__, ast.expr.__doc__[:40], ast.Add.__mro__[1:3])


class MyNode(ast.Name):
    _fields = ("id", "ctx", "mine")


m = MyNode("a", ast.Load(), 3)
print(m.mine, ast.dump(m), isinstance(m, ast.Name))
print(ast.increment_lineno(ast.parse("x\ny"), 5).body[1].lineno)
src = "abc = foo(\n  1,\n  'ü')"
call = ast.parse(src).body[0].value
print(ast.get_source_segment(src, call), "|", ast.get_source_segment(src, call.args[1]), "|", ast.get_source_segment(src, call.args[0], padded=True))
print(call.end_lineno, call.end_col_offset, call.args[1].end_col_offset)
