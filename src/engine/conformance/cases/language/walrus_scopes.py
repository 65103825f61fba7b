# Assignment expressions: where the name is bound, in comprehensions, conditions, lambdas, classes; errors.
def attempt(src):
    try:
        ns = {}
        exec(src, ns)
        print("ok", {k: v for k, v in ns.items() if not k.startswith("__") and not callable(v)})
    except SyntaxError as e:
        print("SyntaxError:", e.msg)
    except Exception as e:
        print(type(e).__name__, e)


for src in ["(a := 1)", "a := 1", "x = (y := 2) + (z := 3)", "x = y := 0", "f(x=y:=1)", "def f(x): return x\nr = f(x := 5)", "[y := i for i in range(3)]", "[i := 0 for i in range(3)]", "[[j := k for k in range(2)] for m in range(2)]", "[i for i in (j := [1, 2])]", "class C:\n  [z := 1 for _ in [1]]", "class C:\n  (z := 1)\n  q = z\nr = C.q", "lambda: (x := 1)", "(x.y := 1)", "(x[0] := 1)", "((a, b) := (1, 2))", "if (n := 10) > 5: m = n", "while (v := 3) < 3: pass", "(x := 1, 2)", "x = (y := 1, 2)", "[x := 1, 2]", "{x := 1}", "{'k': (x := 1)}", "{(x := 1): 2}", "assert (ok := True), ok", "f'{(x := 5)}'", "f'{x:=5}'", "print((s := 'hi')) or s", "def f(a=(d := 4)): return a\nr = f()", "def f():\n  global g\n  (g := 1)\nf()", "def f():\n  nonlocal q\n  (q := 1)", "x = [(y := z) for z in range(2) if (w := z)]", "[x for x in range(2) if (x := 5)]", "del (x := 1)", "(x := 1) = 2", "for (x := 1) in y: pass", "with (x := open): pass", "@(d := lambda f: 7)\ndef g(): pass", "a[(i := 0):(j := 1)] if False else None", "a[i := 0] if False else None", "any((hit := v) > 1 for v in [0, 2, 3])", "(True := 1)", "(__debug__ := 1)", "(x := yield)", "async def f(): (x := await y)"]:
    print(src.replace("\n", "; "), end=" => ")
    attempt(src)


def scoping():
    total = 0
    partial = [total := total + v for v in range(5)]
    return total, partial


print(scoping())


def closure():
    def inner():
        return last

    [last := i for i in "abc"]
    return inner()


print(closure())
data = {"a": 1}
if (v := data.get("a")) is not None and (w := data.get("b", 0)) == 0:
    print(v, w)
print([y for x in range(5) if (y := x * x) % 2], y)
