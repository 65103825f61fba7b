# f-strings (PEP 701): nesting, quotes, specs, debug form, conversions, errors.
import datetime
import decimal

x, y, w, name = 5, 2.5, 8, "né"
d = {"k": [1, 2]}
print(f"{d["k"][0]}{f"{f"{x}"}"}", f'{'a' + "b"}', f"{x!r}{name!a}{name!s}")
print(f"{x=}", f"{x = }", f"{x=!r:>5}", f"{ x + 1 = }", f"{y=:.3f}", f"{name=!a}", f"{d['k']=}")
print(f"{x:>{w}}|{x:<{w}}|{x:^{w}}|{x:0{w}d}|{y:{w}.{x - 3}f}|{x:#x}|{x:+}|{10**6:,}|{255:_b}")
print(f"{{}}{{{x}}}{{{{", f"{'{'}{'}'}", f"{'\n'!r}", f"{"\t" if x else ""}|")
print(f"""{
    x  # a comment
    + 1
}""", f"{(lambda v: v * 2)(x)}", f"{[i for i in range(3)]}", f"{ {1: 2}[1] }", f"{x if x > 3 else y}")
print(f"{datetime.date(2024, 1, 2):%Y/%m/%d}", f"{decimal.Decimal('1.50'):.1f}", f"{3.14159:.{2}f}", f"{True:d}", f"{None}")


class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "F()"

    def __str__(self):
        return "str F"


o = F()
print(f"{o}", f"{o!r}", f"{o!s:>8}", f"{o:a{x}b}", f"{o:{{}}}" if False else "", f"{o=}", f"{o=:z}", f"{o:{o!r}}")
print(f"a" "b" f"{x}" "{x}", rf"\n{x}", fr"\{x}", f"\N{DIGIT ONE}{x}", f"\x41\u0042", Rf"{x}\t")
print(f"{x!r:^{10}}", f"{'a':>{'5'}}", f"{x:{'>'}{10}}", f"{'%s' % x}", f"{x:%}", f"{'x':{'*'}^5}")
for src in ["f'{'", "f'}'", "f'{}'", "f'{x!}'", "f'{x!z}'", "f'{x!r'", "f'{x:{y'", "f'{*x}'", "f'{x y}'", "f'{lambda x: 1}'", "f'{a b c}'", "f'{x!r z}'", "f'{x! r}'", "f'{=}'", "f'{!r}'", "f'{:x}'", "f'{x:{y:{z:{w}}}}'", "f'{yield}'", "f'{#}'", "f'{\"'}'", "f'{x;y}'", "f'{def}'", "f'{x=y}'", "f'{x==y}'", "f'{x:=5}'", "f'{(x:=5)}'", "f'abc", "f'''abc", "f'{a.}'", "f'{1a}'", "f'{x}' b'a'", "f'{,}'", "f'{x,}'", "f'{x,y}'", "f'{x for x in y}'", "f'{**x}'", "f'{x!r:{y!s}}'"]:
    try:
        compile(src, "<f>", "eval")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "!!", e.msg)
for src in ["f'{x:d}'", "f'{y:d}'", "f'{name:d}'", "f'{x:{w}{w}}'", "f'{d:>5}'", "f'{nothing}'", "f'{x:.2}'", "f'{x:s}'"]:
    try:
        print(src, eval(src))
    except Exception as e:
        print(src, type(e).__name__, e)
