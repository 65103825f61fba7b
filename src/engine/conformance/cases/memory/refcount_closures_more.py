# Who holds what a closure captures.
import sys

rc = sys.getrefcount


def outer(value):
    def inner():
        return rc(value)

    def other():
        return value

    print(rc(value), rc(inner), rc(inner.__closure__), rc(inner.__closure__[0]))
    print(inner.__closure__[0] is other.__closure__[0])
    return inner, other


token = object()
pair = outer(token)
print(rc(token), pair[0](), rc(pair[0]))
del pair
print(rc(token))


def counter():
    count = 10 ** 20
    def step():
        nonlocal count
        count += 1
        return rc(count)
    return step


step = counter()
print(step(), step(), rc(step.__closure__[0].cell_contents))
cell = step.__closure__[0]
print(rc(cell), rc(cell.cell_contents))
cell.cell_contents = token
print(rc(token))
del step, cell
print(rc(token))
lambdas = [lambda token=token: token for _ in range(3)]
print(rc(token), rc(lambdas[0].__defaults__))
lambdas.clear()
print(rc(token))
nested = (lambda a: (lambda b: (lambda c: (a, b, c))))(token)(token)
print(rc(token))
nested = nested(token)
print(rc(token), len(nested))
del nested
print(rc(token))
gen = (token for _ in range(2))
print(rc(token))
print(rc(next(gen)))
gen.close()
print(rc(token))
