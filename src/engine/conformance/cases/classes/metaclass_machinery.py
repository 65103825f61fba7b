# How a class statement runs: __prepare__, metaclass choice, __init_subclass__, __mro_entries__, kwargs, errors.
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        log.append(("prepare", name, kw))
        return {"prepared": True}

    def __new__(mcls, name, bases, ns, **kw):
        log.append(("new", name, sorted(k for k in ns if not k.startswith("__"))))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", name, kw))
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        log.append(("call", cls.__name__))
        return super().__call__(*a, **k)


class Base(metaclass=Meta, flag=1):
    x = 1

    def __init_subclass__(cls, tag=None, **kw):
        log.append(("init_subclass", cls.__name__, tag, kw))
        super().__init_subclass__(**kw)


class Sub(Base, tag="t"):
    pass


Sub()
for entry in log:
    print(entry)


def attempt(src, **ns):
    ns.setdefault("Meta", Meta)
    ns.setdefault("Base", Base)
    try:
        exec(src, globals(), ns)
        print("ok", src.split("\n")[0])
    except Exception as e:
        print(type(e).__name__, e)


class M2(type):
    pass


class E:
    def __mro_entries__(self, bases):
        return (dict, list)[:1]


class E2:
    def __mro_entries__(self, bases):
        return 5


attempt("class X(Base, metaclass=M2): pass", M2=M2)
attempt("class X(Base, unknown=1): pass")
attempt("class X(E()): pass", E=E)
attempt("class X(E2()): pass", E2=E2)
attempt("class X(5): pass")
attempt("class X(None): pass")
attempt("class X(int, str): pass")
attempt("class X(bool): pass")
attempt("class X(object, Base): pass")
attempt("class X(Base, Base): pass")
attempt("class X(metaclass=5): pass")
attempt("class X(metaclass=lambda n, b, d, **k: (n, b, k), a=1): pass")
attempt("class X(metaclass=print): pass")
attempt("class X(a=1): pass")
attempt("class X(**{'metaclass': M2}): pass", M2=M2)
attempt("class X(*[int]): pass")
attempt("class A: pass\nclass B(A): pass\nclass C(A, B): pass")
x = type("Dyn", (Base,), {"y": 2}, tag="dynamic")
print(x.y, x.x, log[-3:])
for args in ((), ("n",), ("n", ()), (1, (), {}), ("n", [], {}), ("n", (), []), ("n", (), {}, 1), ("a\0b", (), {}), ("n", (5,), {})):
    try:
        print(type(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class GI:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(GI[int], GI[1, 2])


class X(E()):
    pass


print(X.__orig_bases__[0].__class__.__name__, X.__bases__, X.__mro__[1])
import types

print(types.resolve_bases((E(), int)), types.prepare_class("n", (), {"metaclass": Meta})[0].__name__)
print(types.new_class("N", (), {"metaclass": M2}, lambda ns: ns.update(q=1)).q, types.get_original_bases(X)[0].__class__.__name__)
