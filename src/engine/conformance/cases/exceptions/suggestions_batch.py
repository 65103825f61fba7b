# "Did you mean": for names, attributes, imports and keyword arguments.
import traceback


def last(fn, *args):
    try:
        fn(*args)
    except Exception as e:
        return traceback.format_exception_only(e)[-1].strip()


class Fruit:
    apple = 1
    _private = 2
    bananas = 3
    __slots__ = ("cherry", "date")

    def method_one(self):
        return self.method_two

    def use(self):
        return cherry


class Inst:
    def __init__(self):
        self.color, self.width = 1, 2
        self.blech = None

    def foo(self):
        return blech


counter = 1
longish_name = 2


def names():
    local_value = 1
    return local_valu


def nested():
    outer_variable = 1

    def inner():
        return outer_varaible, outer_variable

    return inner()


print(last(names), last(nested))
for attr in ("aple", "banana", "chery", "_privat", "privte", "xyz", "methodone", "a", "APPLE"):
    print(attr, "|", last(getattr, Fruit(), attr), "|", last(getattr, Fruit, attr))
for attr in ("colour", "Width", "blecj", "__clas__", "foo_"):
    print(attr, "|", last(getattr, Inst(), attr))
print(last(Inst().foo), last(Fruit().use), last(Fruit().method_one))
for src in ("countr", "longish_nam", "prnt", "lenn", "pint('x')", "Trueish", "maxx", "itn", "none", "true", "sys.version", "time.sleep(1)", "os", "classs", "selff", "datetime.now()"):
    print(src, "|", last(lambda: eval(src, {"counter": 1, "longish_name": 2})))
for mod, name in (("math", "sqr"), ("os", "gtcwd"), ("collections", "OrderdDict"), ("json", "dump_s"), ("re", "zzzz"), ("itertools", "combination")):
    print(mod, "|", last(lambda: exec(f"from {mod} import {name}", {})).replace("(/", "|").split("|")[0], "|", last(lambda: exec(f"import {mod}\n{mod}.{name}", {})))


def kw(alpha, *, beta=1, gamma_value=2):
    pass


for call in ("kw(1, bet=2)", "kw(1, gama_value=1)", "kw(1, zzz=1)", "kw(alpa=1)", "print('', sepp='')", "int('1', bas=2)", "dict().update(a=1, **5)", "open('x', mod='r')", "kw(1, alpha=2)", "kw(1, 2)", "kw()"):
    print(call, "|", last(lambda: eval(call)))
for val in ([], {}, (), "", 1, None, len, int):
    print(last(getattr, val, "appendd"), last(getattr, val, "__lenn__"))
print(last(lambda: [].appendd), last(lambda: "a".joined), last(lambda: {}.itmes()), last(lambda: (1).realx))


class GetAttr:
    def __getattr__(self, name):
        raise AttributeError("custom " + name)


class GetAttr2:
    def __getattr__(self, name):
        raise AttributeError("custom", name=name, obj=self)

    def __dir__(self):
        return ["wanted", 5]


class BadDir:
    def __dir__(self):
        raise ValueError


print(last(getattr, GetAttr(), "x"), last(getattr, GetAttr2(), "wantd"), last(getattr, BadDir(), "x"))
print(last(lambda: exec("import collectons")), last(lambda: exec("import os.pth")), last(lambda: exec("from . import x")))
e = NameError("custom", name="countr")
print(e.name, traceback.format_exception_only(e))
