def f(é, b):
    return é["ü"] + b.zzz(1, 2)
class B:
    pass
f({"ü": 1}, B())
