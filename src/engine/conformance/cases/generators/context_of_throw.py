# Which exception becomes __context__ when one is thrown into a generator.
def chain(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}{e.args}")
        e = e.__context__
    return " <- ".join(out)


def handling():
    try:
        raise KeyError("a")
    except Exception:
        yield


g = handling()
next(g)
try:
    g.throw(ValueError)
except Exception as e:
    print(chain(e))


def twice():
    try:
        raise KeyError("a")
    except Exception:
        try:
            yield
        except Exception as e:
            print("inside", chain(e))
            yield "kept"


g = twice()
next(g)
print(g.throw(ValueError("v")))
try:
    g.throw(TypeError("t"))
except Exception as e:
    print(chain(e))


def delegating():
    try:
        raise KeyError("outer")
    except Exception:
        yield from handling()


g = delegating()
next(g)
try:
    g.throw(ValueError("through"))
except Exception as e:
    print(chain(e))

# the caller's own handled exception is not the context of what is thrown
def simple():
    yield


g = simple()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    try:
        g.throw(ValueError("w"))
    except ValueError as e:
        print(chain(e))

# an old context is replaced
g = handling()
next(g)
err = ValueError("own")
err.__context__ = OSError("older")
try:
    g.throw(err)
except ValueError as e:
    print(chain(e))

e1 = ValueError("raise")
e1.__context__ = OSError("older")
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise e1
except ValueError as e:
    print(chain(e))

# rings made by hand
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__, b.__context__, c.__context__ = b, c, a
try:
    try:
        raise a
    except ValueError:
        raise KeyError("fresh")
except KeyError as e:
    k, n = e, 0
    names = []
    while k is not None and n < 6:
        names.append(k.args[0])
        k = k.__context__
        n += 1
    print(names)
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as e:
    print(e.args, e.__context__.args, a.__context__, c.__context__.args)
a.__context__ = b.__context__ = c.__context__ = None
# levels of the traceback
def plain():
    try:
        yield
    except:
        raise


for started in (False, True):
    g = plain()
    if started:
        next(g)
    try:
        1 / 0
    except ZeroDivisionError as v:
        try:
            g.throw(v)
        except Exception as w:
            tb, lines = w.__traceback__, []
            while tb:
                lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
                tb = tb.tb_next
            print(lines)
