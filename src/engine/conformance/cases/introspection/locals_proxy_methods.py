# FrameLocalsProxy (PEP 667): all of its methods, its constructor, keys that only look like names.
import sys
from collections.abc import Mapping


def make_frame():
    x = 1
    y = "two"
    return sys._getframe()


frame = make_frame()
Proxy = type(frame.f_locals)
p = Proxy(frame)
print(Proxy.__name__, isinstance(p, Mapping), p, p == {"x": 1, "y": "two"}, p == frame.f_locals, p != frame.f_locals)


def attempt(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


for args, kw in (((), {}), ((123,), {}), ((), {"frame": frame}), ((frame,), {"a": 1}), ((frame, 2), {})):
    attempt(lambda: Proxy(*args, **kw))
attempt(lambda: reversed(p))
attempt(lambda: list(p))
attempt(lambda: p.items())
attempt(lambda: p.values())
attempt(lambda: p.copy())
attempt(lambda: p.pop("x"))
attempt(lambda: p.clear())
attempt(lambda: p.__delitem__("x"))
attempt(lambda: p.__delitem__("nothing"))
attempt(lambda: hash(p))
attempt(lambda: p < p)
attempt(lambda: p.update([1]))
attempt(lambda: p.update())
attempt(lambda: p | 3)
attempt(lambda: 3 | p)
attempt(lambda: {1: 2} | p)
attempt(lambda: p | {"x": 5, 1: 2})
attempt(lambda: p.get("x", 1, 2))
attempt(lambda: p.get())
attempt(lambda: p.get("zz", 7))
attempt(lambda: p.get([]))
attempt(lambda: [] in p)
attempt(lambda: p.setdefault([]))
attempt(lambda: p["no"])
attempt(lambda: p[5])
attempt(lambda: p.setdefault("new", 9))
attempt(lambda: p.setdefault("x", 9))
p.update({"x": 10, "w": 11, (1, 2): "tuple"})
p[1] = "one"
p |= {"v": 3}
print(p, len(p), 1 in p, (1, 2) in p, p[1], "q" in p)
print(frame.f_locals)
match p:
    case {"x": x, "y": y, **rest}:
        print("mapping", x, y, rest)
    case _:
        print("no mapping")


class Name(str):
    pass


class Impostor:
    def __hash__(self):
        return hash("target")

    def __eq__(self, other):
        return other == "target"


class Unhashable(str):
    __hash__ = None


def writer(key):
    target = 1
    f = sys._getframe().f_locals
    f[key] = 2
    return target, f[key], list(f), key in f


for key in ("target", Name("target"), Impostor()):
    print(type(key).__name__, writer(key)[:2], len(writer(key)[2]))


def first(key):
    f = sys._getframe().f_locals
    f[key] = "set"
    before = target
    target = 5
    return before, f["target"]


for key in ("target", Name("target"), Impostor()):
    print(first(key))
attempt(lambda: p[Unhashable("x")])


def setit():
    p[Unhashable("x")] = 1


attempt(setit)


def closures():
    cell = 1

    def inner():
        return cell

    f = sys._getframe().f_locals
    f["cell"] = 2
    del cell
    print("cell" in f, f.get("cell"))
    f["cell"] = 3
    return inner()


print(closures())


def hidden():
    f = [sys._getframe().f_locals for b in [0]][0]
    f["b"] = 2
    f["c"] = 3
    got = (b, c)
    b = c = 0
    return got


print(hidden())
print(eval("x + y", {"x": 1}, Proxy(make_frame())) if False else sorted(map(str, dict(p))))
