# Type comments and older grammars, which only ast.parse asks for.
import ast

def show(source, **options):
    try:
        tree = ast.parse(source, type_comments=True, **options)
    except SyntaxError as e:
        print(source.split('\n')[0][:40], '->', e.msg, e.lineno)
        return
    told = [(type(n).__name__, n.lineno, n.type_comment, n.end_lineno, n.end_col_offset) for n in ast.walk(tree) if getattr(n, 'type_comment', None)]
    print(source.split('\n')[0][:40], '->', told, [(t.lineno, t.tag) for t in getattr(tree, 'type_ignores', ())])

show('x = 1 # type: int\n')
show('x = y = f(1,\n  2)  #type:  List[int]  \n')
show('for x in y:  # type: int\n    pass\n')
show('async def f():\n  async for x in y:  # type: int\n    pass\n')
show('with a as b:  # type: int\n    pass\n')
show('with (a as b, c):  # type: int\n    pass\n')
show('def f():\n    # type: () -> int\n    return 1\n')
show('def f():  # type: () -> int\n    return 1\n')
show('def f():  # type: () -> int\n    # type: () -> str\n    return 1\n')
show('def f(a,  # type: int\n      b=1,  # type: str\n      *c,  # type: bytes\n      d,\n      e=3  # type: bool\n      ):\n    pass\n')
show('def f(\n    a,  # type: int\n    /,\n    **k  # type: bool\n    ):\n    # type: (...) -> None\n    pass\n')
show('def f(*, # type: int\n  a):\n  pass\n')
show('def f(a,\n  *, # type: int\n  a):\n  pass\n')
show('x = 1 # type: ignore\nif x:\n    # type: ignore[excuse]\n    y = 2 # type: ignore-me\n# type: ignored\n')
show('x = 1 # type: ignore\nif x:\n    # type: ignore[excuse]\n    y = 2 # type: ignore-me\n# type: ignore=x\n')
show('x + 1 # type: int\n')
show('if x: # type: int\n  pass\n')
show('while x: # type: int\n  pass\n')
show('x: int = 1 # type: int\n')
show('x += 1 # type: int\n')
show('class A: # type: int\n  pass\n')
show('pass # type: int\n')
show('# type: int\npass\n')
show('[1, # type: int\n 2]')
show('f(x, # type: int\n)\n')
show('x = 1 # a comment # type: int\n')
show('x = "# type: int"\n')
show('def f(a, b)\n  # type: int\n  pass\n')
print(ast.dump(ast.parse('(int, *str) -> bool', mode='func_type')))
print(ast.dump(ast.parse('x = 1 # type: int'), include_attributes=True))
try: eval(compile('x = 1 # type: int', 'a', 'exec', 0x1000))
except SyntaxError as e: print(e)

for source in ['x: int = 1', 'a @ b', 'a @= b', 'type X = int', 'def f[T](): pass', 'class A[T = int]: pass', 'async def f(): pass',
               'async def f():\n async for x in y: pass', 'async def f():\n await x', 'with (a as b): pass', 'with (a): pass',
               'match x:\n case 1: pass', 'try: pass\nexcept* A: pass', '(x := 1)', 'def f(a, /): pass', 'lambda a, /: 1', '1_000', '0x_f',
               'async def f(): return [x async for x in y]', 'f"{x}"', 'x[a:=1]', 'f(x:=1)', '1 @ (2', 'async def f():\n async with x: pass']:
    row = []
    for minor in 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14:
        try:
            ast.parse(source, feature_version=(3, minor))
            row.append('.')
        except SyntaxError as e:
            row.append(e.msg)
    print(source.split('\n')[0], '->', [f'{a} x{row.count(a)}' for a in dict.fromkeys(row)])
