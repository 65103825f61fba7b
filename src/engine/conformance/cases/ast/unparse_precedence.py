# ast.unparse keeps the meaning: parentheses, quotes, f-strings, statements.
import ast

exprs = ["(a + b) * c", "a + (b * c)", "-(a ** b)", "(-a) ** b", "a ** -b", "(a ** b) ** c", "not (a and b)", "(not a) and b", "(a if b else c) if d else e", "(lambda: a)()", "lambda: (yield)", "(a, b)[0]", "(a := 1) + 2", "x[(a := 1)]", "f((a := 1))", "[*a, *b]", "(yield) + 1", "(await x).y", "a < (b < c)", "(a < b) == c", "(1).real", "1.0.real", "1j.imag", "'a\\'b\"c'", "'\\n\\t\\0\\x7f'", "'''a\nb'''", "b'\\x00\\''", "f'{a}'", "f'{a!r:>{w}.{p}}'", "f'{{}}'", "f'{x:{y}}{z}'", "f'{a=}'", "{**a}", "{a: b, **c}", "a[b:c:d]", "a[b, c]", "a[(b, c):d]", "a[*b]", "~a ** b", "a @ b @ c", "a << b >> c", "a | b ^ c & d", "1e400", "-1e400", "1e400j", "x if (yield) else z", "(x for x in (a if b else c))", "[i for i in (yield)]", "print(*(a or b))", "u'x'"]
for e in exprs:
    try:
        out = ast.unparse(ast.parse(e))
        same = ast.dump(ast.parse(out)) == ast.dump(ast.parse(e))
        print(e.replace("\n", "\\n"), "=>", out.replace("\n", "\\n"), "" if same else "DIFFERENT")
    except SyntaxError as x:
        print(e, "!!", x.msg)
stmts = ["if a:\n b\nelif c:\n d\nelse:\n e", "if a:\n b\nelse:\n if c:\n  d", "try:\n a\nexcept* b as c:\n d\nelse:\n e\nfinally:\n f", "with (a as b, c):\n d", "async def f(a, /, b=1, *c, d: int=2, **e) -> x:\n async with y: pass", "@a\n@b(c)\nclass D(E, f=g): pass", "for (a, b) in c: pass", "for a in b, c: pass", "x: int = 1", "(x): int", "del (a, b)", "return (a, *b)", "raise A from B", "global a, b", "from ... import a as b", "type X[T: (int, str) = int, *U, **V] = T", "def f[T](): pass", "match a, b:\n case [1, -2.5 | None, *r] if x: pass\n case {'a': 1, **k}: pass\n case A.B(c, d=e) as f: pass\n case _: pass", "def f():\n '''doc\n  string \"\"\" here'''", "x = 'a' 'b'", "a = b = c, d", "a, = b", "assert a, b", "while a: b\nelse: c", "async def f():\n async for x in y: pass\n return [z async for z in w]", "x += (yield)", "print('''x'''\n)", "lambda *a, b=1, **c: 0", "lambda a, /: 0"]
for s in stmts:
    try:
        print(ast.unparse(ast.parse(s)))
    except SyntaxError as x:
        print(s, "!!", x.msg)
    print("--")
