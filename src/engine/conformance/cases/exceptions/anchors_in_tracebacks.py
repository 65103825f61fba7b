# Where the marks of a traceback stand, for many kinds of expressions.
import traceback

d = {"a": {"b": None}, "n": 5}
l = [1, [2, None]]


class O:
    x = None

    def m(self, *a, **k):
        return self

    @property
    def p(self):
        raise KeyError("prop")


o = O()
CASES = [
    lambda: 1 / 0,
    lambda: (1 + 2) / (3 - 3) * 4,
    lambda: d["a"]["b"]["c"],
    lambda: l[1][1][0],
    lambda: l[5],
    lambda: o.x.y.z,
    lambda: o.m().m(1).q,
    lambda: o.p,
    lambda: "a" + 1,
    lambda: -"a",
    lambda: not_defined,
    lambda: o.m(not_defined, 1),
    lambda: int("x") + 1,
    lambda: [i for i in (1, 0) if 1 / i],
    lambda: {k: 1 / v for k, v in {"z": 0}.items()},
    lambda: sum(1 / i for i in (1, 0)),
    lambda: f"{1 / 0}",
    lambda: (lambda: 1 / 0)(),
    lambda: 1 if d["zz"] else 2,
    lambda: 1 < None < 3,
    lambda: None in 5,
    lambda: [*5],
    lambda: {**5},
    lambda: print(*5),
    lambda: max(1, 2, key=lambda v: v / 0),
    lambda: l[0:"a"],
    lambda: l["x" : 2],
    lambda: o(1, 2),
    lambda: d[
        "n"
    ] / (
        0
    ),
    lambda: "%d" % "x",
    lambda: b"a" + "é",
    lambda: "é" * 3 + "日本" + 1,
    lambda: d["a"] @ l,
    lambda: next(iter([])),
]
for c in CASES:
    try:
        c()
    except Exception as e:
        print("".join(traceback.format_exception(e.with_traceback(e.__traceback__.tb_next))))


def statements(n):
    if n == 0:
        x = y = d["no"]
    elif n == 1:
        del l[9]
    elif n == 2:
        l[9] = 1
    elif n == 3:
        a, b = 1
    elif n == 4:
        for i in 5:
            pass
    elif n == 5:
        with 5 as q:
            pass
    elif n == 6:
        assert d["n"] == 6, "not six"
    elif n == 7:
        raise ValueError(
            "two lines"
        )
    elif n == 8:
        import no_such_module
    elif n == 9:
        d["n"] += "x"
    elif n == 10:
        o.x.attr = 5
    elif n == 11:
        return unknown
    elif n == 12:
        a, (b, c) = 1, (2,)
    elif n == 13:
        raise KeyError
    elif n == 14:
        class X(5):
            pass


for n in range(15):
    try:
        statements(n)
    except Exception as e:
        print("".join(traceback.format_exception(e.with_traceback(e.__traceback__.tb_next))))
