from dataclasses import dataclass


@dataclass(frozen=True)
class Num:
    value: float

@dataclass(frozen=True)
class Var:
    name: str

@dataclass(frozen=True)
class Bin:
    op: str
    left: object
    right: object

@dataclass(frozen=True)
class Let:
    name: str
    value: object
    body: object

@dataclass(frozen=True)
class Lam:
    params: tuple
    body: object

@dataclass(frozen=True)
class App:
    fn: object
    args: list

@dataclass
class If:
    test: object
    then: object
    other: object = None


def simplify(e):
    match e:
        case Bin('+', Num(0), x) | Bin('+', x, Num(0)):
            return simplify(x)
        case Bin('*', Num(0), _) | Bin('*', _, Num(0)):
            return Num(0)
        case Bin('*', Num(1), x) | Bin('*', x, Num(1)):
            return simplify(x)
        case Bin(op, Num(a), Num(b)):
            return Num(evaluate(e, {}))
        case Bin(op, l, r):
            new = Bin(op, simplify(l), simplify(r))
            return new if new == e else simplify(new)
        case _:
            return e


def evaluate(e, env):
    match e:
        case Num(value=v):
            return v
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(f'unbound {name}')
        case Bin('+' | '-' | '*' | '/' as op, l, r):
            a, b = evaluate(l, env), evaluate(r, env)
            return {'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a / b}[op]()
        case Bin('<', l, r):
            return evaluate(l, env) < evaluate(r, env)
        case Bin(op=op):
            raise TypeError(f'no operator {op}')
        case Let(name, value, body):
            return evaluate(body, {**env, name: evaluate(value, env)})
        case Lam(params, body):
            return lambda *a: evaluate(body, {**env, **dict(zip(params, a, strict=True))})
        case App(fn, [*args]):
            return evaluate(fn, env)(*[evaluate(a, env) for a in args])
        case If(test, then, None):
            return evaluate(then, env) if evaluate(test, env) else None
        case If(test, then, other):
            return evaluate(then if evaluate(test, env) else other, env)
        case int() | float():
            return e
        case _:
            raise TypeError(f'not an expression: {e!r}')


x = Var('x')
progs = [
    Bin('+', Num(1), Bin('*', Num(2), Num(3))),
    Let('x', Num(5), Bin('-', x, Num(2))),
    App(Lam(('x', 'y'), Bin('*', x, Var('y'))), [Num(6), Num(7)]),
    If(Bin('<', Num(1), Num(2)), Num(10), Num(20)),
    If(Bin('<', Num(2), Num(1)), Num(10)),
    Var('nope'), Bin('%', Num(1), Num(2)), 'text', Bin('/', Num(1), Num(0)),
    App(Lam(('x',), x), [Num(1), Num(2)]), App(Num(3), []), 4.5,
]
for p in progs:
    try:
        print(evaluate(p, {}))
    except Exception as e:
        print(type(e).__name__, e)
print(simplify(Bin('+', Bin('*', Num(1), x), Num(0))))
print(simplify(Bin('+', Bin('*', Num(2), Num(3)), Bin('*', x, Bin('-', Num(2), Num(2))))))
print(hash(Num(1)) == hash(Num(1)), {Num(1): 'a'}.get(Num(1.0)), Num.__match_args__)
