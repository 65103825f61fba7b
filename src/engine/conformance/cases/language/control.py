def classify(n):
    while True:
        if n < 0:
            return "negative"
        elif n == 0:
            break
        else:
            n -= 1
            continue
    else:
        return "never"
    return "counted"


print(classify(3), classify(-1))

for i in range(5):
    if i == 3:
        break
else:
    print("no break")
print(i)


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)
        return self.swallow


with Manager("a") as a, Manager("b", True):
    raise KeyError("lost")
print("after")

try:
    try:
        1 / 0
    finally:
        print("finally")
except ZeroDivisionError as e:
    print("caught", e)


def gen(n):
    for i in range(n):
        received = yield i
        if received:
            print("got", received)


g = gen(3)
print(next(g), g.send("hello"), list(g))

a, *rest, z = [1, 2, 3, 4]
print(a, rest, z)
print("%s has %d" % ("lock", 2), f"{3.14159:.2f}|{'x':>4}|{42:#x}")
match [1, 2, 3]:
    case [first, *others]:
        print(first, others)
