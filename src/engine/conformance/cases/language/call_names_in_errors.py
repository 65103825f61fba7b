# How an error about * and ** names what was called.
import functools


def h():
    pass


class C:
    def m(self):
        pass

    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass

    def __call__(self):
        pass

    def __repr__(self):
        return "<C!>"


class NamedInstance:
    __qualname__ = "shown"
    __module__ = "mod"

    def __call__(self):
        pass


class NoModule:
    __qualname__ = "alone"
    __module__ = None


cases = {
    "None": None,
    "int": 5,
    "len": len,
    "h": h,
    "append": [].append,
    "list.append": list.append,
    "int class": int,
    "join": "".join,
    "lambda": lambda: 1,
    "text": "s",
    "C": C,
    "C()": C(),
    "m": C().m,
    "C.m": C.m,
    "s": C.s,
    "c": C.c,
    "partial": functools.partial(print),
    "named": NamedInstance(),
    "no module": NoModule(),
    "OrderedDict": __import__("collections").OrderedDict,
    "super": super,
    "type": type,
    "object new": object.__new__,
    "print": print,
}
for name, target in cases.items():
    for call in (lambda: target(*h), lambda: target(**h), lambda: target(**{"a": 1}, a=2), lambda: target(*5, **7)):
        try:
            call()
        except TypeError as e:
            text = str(e)
            if "0x" in text:
                text = text[: text.index("0x")]
            print(name, "|", text)
