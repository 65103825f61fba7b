def area(width, height=2, *, scale=1):
    return width * height * scale


print(area(3), area(3, 4), area(3, scale=10))


def outer(n):
    def inner():
        nonlocal n
        n += 1
        return n

    return inner


count = outer(10)
print(count(), count(), count())


def collect(*args, **kwargs):
    return args, sorted(kwargs.items())


print(collect(1, 2, a=3, b=4))
print([x * x for x in range(6) if x % 2])
print({k: len(k) for k in ("lock", "rlock")})


def fail(a, b):
    pass


try:
    fail(1)
except TypeError as e:
    print(e)
try:
    area(1, 2, 3)
except TypeError as e:
    print(e)
