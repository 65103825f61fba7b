# PEP 701.
x = 3; name = 'Ann'; w = 10; pi = 3.14159; d = {'k': [1, 2]}
print(f'{x}', f'{x!r}', f'{name!r:>8}', f'{name!s:^9}|', f'{"é"!a}')
print(f'{x=}', f'{x = }', f'{x=!s}', f'{name=}', f'{name=!s}', f'{pi=:.2f}', f'{x + 1 = }')
print(f'{pi:.{2}f}', f'{pi:{w}.{x}f}', f'{name:{"*"}^{w}}', f'{x:{"0"}{w}d}')
print(f'{{}}', f'{{{x}}}', f'{ {1: 2}[1] }', f'{d["k"][1]}', f"{d['k']}")
print(f'{'nested ' + f'{'deep ' + f'{x}'}'}')
print(f'{"\n".join(["a", "b"])}')
print(f'{
    x  # comment
    + 1
}')
print(f'''{x
}''', f"{'a' if x else 'b'}", f'{(lambda q: q * 2)(x)}', f'{[i for i in range(x)]}', f'{(y := 5)} {y}')
print(f'{x:>5}|{x:<5}|{x:^5}|{x:+}|{x:05d}|{x:x}|{x:b}|{x:#o}|{1000000:,}|{1000000:_}|{0.25:%}|{1e10:g}')
print(rf'\n{x}', fr'{x}\t', f'\x41{x}\u00e9\N{BULLET}', f'{x}' 'plain' f'{x}', f'')
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'R'
    def __str__(self): return 'S'
print(f'{F()}', f'{F():abc}', f'{F()!r}', f'{F()!s:>3}', f'{F():{x}{name}}', f'{F()=}', f'{F()=!r:>3}', f'{F()=:zz}')
print(f'{1,2}', f'{*[1, 2],}', f'{x,}', f'{not x}', f'{-x}', f'{x if x > 2 else 0}', f'{x!=3}', f'{x==3}', f'{x>=3}')
for src in ["f'{}'", "f'{x'", "f'}'", "f'{x!z}'", "f'{x!}'", "f'{ }'", "f'{x:{y:{z:{q}}}}'", "f'{a b}'", "f'{lambda x: 1}'", "f'{*a}'", "f'{x", "f'''{x", "f'{#}'", "f'{=}'", "f'{!r}'", "f'{:x}'", "f'{x:'"]:
    try: compile(src, 's', 'eval'); print('ok', src)
    except SyntaxError as e: print(src, '->', e.msg, e.offset)
try: f'{x:zz}'
except ValueError as e: print(e)
try: f'{name:d}'
except ValueError as e: print(e)
try: f'{[]:5}'
except TypeError as e: print(e)
def side(v): print('eval', v); return v
print(f'{side(1)} {side(2):>{side(3)}}')
print(f'{"a":{"b"}>5}' if True else '')
print(f"{'\\'}", f'{"\t"!r}', f"{x:\x20>5}")
