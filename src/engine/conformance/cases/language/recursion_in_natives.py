# Natives that call themselves for what is inside: CPython's C stack is limited, and says where it was.


def nested_list(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def nested_tuple(depth):
    value = ()
    for _ in range(depth):
        value = (value,)
    return value


def nested_dict(depth):
    value = {}
    for _ in range(depth):
        value = {1: value}
    return value


def attempt(title, action):
    try:
        result = action()
    except RecursionError as error:
        print(title, "RecursionError:", error)
    else:
        print(title, type(result).__name__, len(result) if isinstance(result, str) else result)


for make in (nested_list, nested_tuple, nested_dict):
    for depth in (10, 500):
        attempt(f"repr {make.__name__} {depth}", lambda: repr(make(depth)))
        attempt(f"equal {make.__name__} {depth}", lambda: make(depth) == make(depth))
    attempt(f"repr {make.__name__} deep", lambda: repr(make(10500)))
    attempt(f"equal {make.__name__} deep", lambda: make(10500) == make(10500))

a, b = [], []
a.append(a)
b.append(b)
attempt("lists in themselves", lambda: a == b)
attempt("repr", lambda: repr([a, b]))
c, d = {}, {}
c["me"] = c
d["me"] = d
attempt("dicts in themselves", lambda: c == d)
attempt("repr", lambda: repr([c, d]))
attempt("less", lambda: [1, a] < [1, b])
print(a in [a, b], c in [c])
a.clear(), b.clear(), c.clear(), d.clear()
