# sys.set_coroutine_origin_tracking_depth and cr_origin.
import sys
import warnings


async def coro():
    return 1


async def agen():
    yield 1


def here(c):
    origin = c.cr_origin
    c.close()
    if origin is None:
        return None
    return [(name, line) for file, line, name in origin]


def make():
    return coro()


def deeper():
    return make()


print(sys.get_coroutine_origin_tracking_depth())
print(here(make()))
for depth in (1, 2, 5):
    sys.set_coroutine_origin_tracking_depth(depth)
    print(depth, sys.get_coroutine_origin_tracking_depth(), here(deeper()))
print(hasattr(agen(), "cr_origin"))


class Meth:
    async def m(self):
        pass

    def go(self):
        return [here(self.m()) for _ in range(2)]


print(Meth().go())

sys.set_coroutine_origin_tracking_depth(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    deeper()
for w in caught:
    text = str(w.message).splitlines()
    print(w.category.__name__, text[0], [t.strip() for t in text[1:] if "File" not in t])

sys.set_coroutine_origin_tracking_depth(0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    deeper()
print([str(w.message) for w in caught])

for bad in (-1, "x", 1.5, None):
    try:
        sys.set_coroutine_origin_tracking_depth(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

# a frame that is cleared before it ran
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    c = coro()
    c.cr_frame.clear()
    print([str(w.message) for w in caught])
    c.close()
c = coro()
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)

# when warnings is broken
save = warnings._warn_unawaited_coroutine
try:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del warnings._warn_unawaited_coroutine
        coro()
    print([str(w.message) for w in caught])
    log = []
    old, sys.unraisablehook = sys.unraisablehook, lambda a: log.append((str(a.exc_value), a.object.__name__))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings._warn_unawaited_coroutine = lambda c: 1 / 0
        coro()
    print(log, [str(w.message) for w in caught])
    sys.unraisablehook = old
finally:
    warnings._warn_unawaited_coroutine = save
