# __getattribute__ that raises, and __getattr__ behind it.
class GA:
    def __init__(self):
        object.__setattr__(self, "d", {})

    def __getattribute__(self, name):
        if name == "special":
            return "s"
        if name == "fallback":
            raise AttributeError("from getattribute")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"fallback for {name}"

    def __setattr__(self, name, value):
        if name == "locked":
            raise AttributeError("locked!")
        self.d[name] = value

    def __delattr__(self, name):
        del self.d[name]


def attempt(fn):
    try:
        return fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


a = GA()
a.v = 5
print(a.special, a.fallback, a.v, a.d, attempt(lambda: setattr(a, "locked", 1)), attempt(lambda: delattr(a, "none")))
del a.v
print(a.d, a.__class__, getattr(a, "zz", 1), hasattr(a, "yy"), a.method_like.upper())
print(attempt(lambda: setattr("", "upper", 1)), attempt(lambda: a.d.nothing))
