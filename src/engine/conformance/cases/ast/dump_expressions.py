# ast.dump of expressions, patterns and f-strings, with and without attributes and indent.
import ast

for text in ["a or b and not c", "a if b else c", "{**a, 'b': 1}", "{1, *a}", "[x for x in y if z async for q in w]", "{k: v for k, v in d}", "(i for i in j)", "{i for i in j}", "a < b <= c is not d not in e", "f(a, *b, c=1, **d)", "a.b[1:2, ::3]", "a[*b]", "x @ y ** -z // ~w", "(yield)", "(yield from x)", "await z", "lambda: 0", "b'x' b'y'", "'a' 'b'", "f'{x!r:>{w}} {y=}'", "...", "1_000", "1j", "None", "(a := 5)", "*a, b", "x if y else (z, w)", "f'{a}' 'b' f'{c:d}'", "-1", "- -1", "not not a"]:
    try:
        print(text, "=>", ast.dump(ast.parse(text, mode="eval").body))
    except SyntaxError as e:
        print(text, "!!", e.msg)
pat = ast.parse("""match x:
    case 1 | 'a' | None | -1 | 1+2j: pass
    case [a, *_, b]: pass
    case {'k': v, **rest}: pass
    case C(1, x=y) as z if z: pass
    case a.b: pass
    case _: pass
    case (1, 2), [*_]: pass
    case str(): pass
""")
for case in pat.body[0].cases:
    print(ast.dump(case))
print(ast.dump(ast.parse("x = [1, 2]\nf(y)"), indent=2))
print(ast.dump(ast.parse("a+b", mode="eval"), include_attributes=True))
print(ast.dump(ast.parse("a+b", mode="eval"), annotate_fields=False))
print(ast.dump(ast.parse("def f(): pass"), show_empty=True))
print(ast.dump(ast.parse("def f(): pass"), indent="\t", show_empty=False))
print(ast.dump(ast.parse("x", mode="single")))
print(ast.dump(ast.parse("(int, str) -> bool", mode="func_type")))
