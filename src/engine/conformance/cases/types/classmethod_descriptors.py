# Class methods of built-in classes as the dictionary of the class has them; the text under `__doc__` there.
import pickle

d = int.__dict__["from_bytes"]
print(callable(d), type(d), d, d.__name__, d.__objclass__, d.__qualname__)
print(d(int, b"a", "big"), d(bool, b"\1"), dict.__dict__["fromkeys"](dict, "ab", 1))
print(float.__dict__["fromhex"](float, "0x1p3"), bytes.__dict__["fromhex"](bytes, "00ff"))
for args in [(), (1,), (str, b"a"), (int,), (int, b"a", "no")]:
    try:
        d(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for found in [d, dict.__dict__["fromkeys"]]:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        try:
            pickle.dumps(found, protocol)
        except TypeError as e:
            print(protocol, e)
print(pickle.loads(pickle.dumps(str.index))("abc", "c"), pickle.loads(pickle.dumps(dict.fromkeys))("a"))
print(type(int.__dict__["__doc__"]), vars(list)["__doc__"], vars(dict).get("__doc__")[:6])

for value in [b"a", bytearray(b"a"), "a", (1,), 1]:
    for template in ["%(a)s", b"%(a)s"]:
        try:
            print(template % value)
        except TypeError as e:
            print(type(e).__name__, e)
