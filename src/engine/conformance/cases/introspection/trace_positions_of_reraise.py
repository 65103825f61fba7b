import sys
def ev(f, *names):
    out = []
    def tr(frame, event, arg):
        if frame.f_code.co_name in names:
            out.append((frame.f_lineno and frame.f_lineno - f.__code__.co_firstlineno, event))
            return tr
    sys.settrace(tr)
    try: f()
    except BaseException as e:
        tb = e.__traceback__; l = []
        while tb: l.append(tb.tb_lineno and tb.tb_lineno - f.__code__.co_firstlineno); tb = tb.tb_next
        out.append(l)
    finally: sys.settrace(None)
    print(out)
def f():
    def gen():
        try:
            yield 1
        finally:
            pass
    g = gen(); next(g); g.close()
ev(f, 'f', 'gen')
def f():
    class AI:
        n = 0
        def __aiter__(self): return self
        async def __anext__(self):
            self.n += 1
            if self.n > 2: raise StopAsyncIteration
            return self.n
    async def main():
        async for x in AI():
            y = x
    try: main().send(None)
    except Exception: pass
ev(f, 'main', '__anext__')
def f():
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): return False
    with CM():
        1/0
ev(f, 'f')
def f():
    try:
        1/0
    except ZeroDivisionError as e:
        raise ValueError
ev(f, 'f')
def f():
    try:
        1/0
    except Exception as e:
        pass
        del e
        raise
ev(f, 'f')
def f():
    async def a(): return 1
    async def b():
        x = await a()
        return x
    try: b().send(None)
    except StopIteration: pass
ev(f, 'a', 'b')
def f():
    def inner():
        yield 1
        return 2
    def outer():
        x = yield from inner()
        return x
    list(outer())
ev(f, 'inner', 'outer')
def f():
    def inner():
        return iter([1])
    def outer():
        x = yield from inner()
        return x
    list(outer())
ev(f, 'outer')
