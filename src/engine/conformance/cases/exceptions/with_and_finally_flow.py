class CM:
    def __init__(self, name, log, swallow=(), enter_fail=False):
        self.name, self.log, self.swallow, self.enter_fail = name, log, swallow, enter_fail
    def __enter__(self):
        self.log.append('+' + self.name)
        if self.enter_fail: raise RuntimeError(self.name)
        return self
    def __exit__(self, t, v, tb):
        self.log.append(f'-{self.name}:{t.__name__ if t else None}')
        return bool(t and issubclass(t, self.swallow))


def run(f):
    log = []
    try:
        log.append(('ret', f(log)))
    except Exception as e:
        log.append(repr(e))
        if e.__context__: log.append(('ctx', repr(e.__context__)))
    print(f.__name__, log)


def plain(log):
    with CM('a', log) as a, CM('b', log): return a.name
def swallow(log):
    with CM('a', log, (KeyError,)), CM('b', log): raise KeyError('k')
    return 'after'
def fail_enter(log):
    with CM('a', log, (RuntimeError,)), CM('b', log, enter_fail=True): log.append('never')
    return 'swallowed'
def in_exit(log):
    class Bad(CM):
        def __exit__(self, *e): super().__exit__(*e); raise ValueError('exit')
    with CM('a', log), Bad('b', log): raise KeyError('body')
def loop(log):
    for i in range(4):
        with CM(str(i), log):
            if i == 0: continue
            if i == 2: break
    return i
def nested_finally(log):
    try:
        try: raise ValueError(1)
        finally: log.append('f1')
    except ValueError as e:
        log.append(e.args)
        try: return 'r1'
        finally: log.append('f2')
    finally:
        log.append('f3')
def override(log):
    while True:
        try: return 1
        finally: break
    return 2
def finally_raises(log):
    try: raise KeyError('first')
    finally: raise TypeError('second')
def else_raises(log):
    try: log.append('body')
    except ValueError: log.append('no')
    else: raise ValueError('else')
    finally: log.append('fin')
def handler_chain(log):
    try: 1 / 0
    except ZeroDivisionError as z:
        try: raise KeyError from z
        except KeyError as k:
            log.append((k.__cause__ is z, k.__context__ is z))
            raise
def gen_cleanup(log):
    def g():
        with CM('g', log): yield 1
    for x in g(): break
    it = g()
    next(it)
    it.close()
    return 'ok'
for f in (plain, swallow, fail_enter, in_exit, loop, nested_finally, override, finally_raises, else_raises, handler_chain, gen_cleanup):
    run(f)
