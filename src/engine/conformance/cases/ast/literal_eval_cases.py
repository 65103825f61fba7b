# ast.literal_eval: what it takes, what it refuses and how it says so.
import ast

good = ["1", "-1", "+2", "1.5e3", "1+2j", "-3-4j", "'a' 'b'", "b'x'", "[1, (2, {3}), {'a': None}]", "True", "...", "()", "(1,)", "set()", "{}", "  1", "\t[1]", "1_000", "0xff", "'''a\nb'''", "{1: {2: [3]}}", "-0.0", "--1"]
bad = ["a", "1+1", "f()", "[x for x in y]", "1 if 2 else 3", "f'{1}'", "lambda: 0", "{**{}}", "[*[1]]", "a.b", "1<2", "not 1", "-'a'", "~1", "1j+2", "1+True", "set(1)", "", "1;2", "x=1", "(1", "\n 1\n  2", "{1:2, 3}", "'\\N{nothing}'", "0o9"]
for s in good + bad:
    try:
        print(repr(s), "->", repr(ast.literal_eval(s)))
    except (ValueError, SyntaxError, TypeError) as e:
        print(repr(s), "!!", type(e).__name__, e.args[0] if isinstance(e, SyntaxError) else str(e)[:40])
print(ast.literal_eval(ast.parse("[1, 2]", mode="eval")), ast.literal_eval(ast.Constant(5)))
for o in (None, 5, [1], object):
    try:
        print(ast.literal_eval(o))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e)[:30])
