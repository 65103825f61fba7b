# The code of a module, a class body, exec and eval runs under functions: what holds the globals, and for how long.
import gc
import sys

count = sys.getrefcount
names = {'count': count, '__builtins__': __builtins__}
exec('print(count(globals()))', names)
print(eval('count(globals())', names), count(names))
exec('def f(): return count(globals())\nprint(count(globals()), f())', names)
print(count(names))
del names['f']
print(count(names))
space = {}
exec('print(count(globals()), count(locals()))', names, space)
print(count(names), count(space))
compiled = compile('print(count(globals()))', '<c>', 'exec')
print(count(compiled))
exec(compiled, names)
exec(compiled, names)
print(count(compiled))


def inside():
    return count(globals())


base = count(globals())
print(inside() - base)


class Body:
    print(count(globals()) - base)
    exec('print(count(globals()) - base, count(locals()))')

    def method(self):
        return count(globals()) - base


print(Body().method(), count(globals()) - base)
print([count(globals()) - base for _ in range(2)])
print(list(count(globals()) - base for _ in range(2)))
exec('print(count(globals()) - base)')
print(eval('count(globals()) - base'))
print((lambda: count(globals()) - base)())
functions = [o for o in gc.get_referrers(globals()) if type(o).__name__ == 'function']
print(sorted(f.__name__ for f in functions))
print([f.__qualname__ for f in gc.get_objects() if type(f).__name__ == 'function' and f.__code__.co_name == '<module>' and f.__globals__ is globals()])
