import ast
for s in ["(int, str) -> bool", "() -> int", "(*a) -> b", "(a, *b, **c) -> d", "(**c) -> d", "(a,) -> b", "a -> b", "(a) -> b, c", "(a b) -> c", "(*a, b) -> c", "(x) ->", "() -> (yield)\n", "(list[int], Callable[[a], b]) -> None"]:
    try: print(s, ast.dump(ast.parse(s, mode="func_type")), ast.unparse(ast.parse(s, mode="func_type")))
    except SyntaxError as e: print(s, e.msg)
for m in ("func_type", "nope"):
    try: compile("() -> int", "f", m)
    except ValueError as e: print(e)
