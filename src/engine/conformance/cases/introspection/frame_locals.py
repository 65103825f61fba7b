import sys
x = 1
print([sorted(k for k in locals() if not k.startswith('__')) for i in [1]])
class C:
    y = 2
    print([list(locals()) for i in [1]])
def f(a, b=2):
    c = 3
    l = locals()
    l['a'] = 99
    print(a, l is locals(), sorted(l))
    p = sys._getframe().f_locals
    print(type(p).__name__, p)
    p['a'] = 50
    print(a)
    p['new'] = 1
    print('new' in p, sorted(locals()), len(p), list(p), p.get('zz', 7), p['new'])
    try: del p['a']
    except Exception as e: print(type(e).__name__, e)
    try: p['nope']
    except Exception as e: print(type(e).__name__, e)
    pass
    try: del p['new']
    except Exception as e: print(type(e).__name__, e)
    p.update({'b':7}); print(b, list(p.keys()), list(p.values())[:3], list(p.items())[:2])
    print(p == locals(), p is sys._getframe().f_locals, p == sys._getframe().f_locals)
    try: p.pop('a')
    except Exception as e: print(type(e).__name__, e)
    try: p.clear()
    except Exception as e: print(type(e).__name__, e)
    print(p.setdefault('q', 3), p.copy() == dict(p), (p | {'zz': 1})['zz'], list(reversed(p))[:2])
    try: hash(p)
    except Exception as e: print(type(e).__name__, e)
    print([list(locals()) for i in [1]])
    def inner(): return c
    print(sys._getframe().f_locals['inner'] is inner, dir(type(p)))
    p['c'] = 'cell'
    print(c, inner())
    exec('a = 1000'); print(a)
    print(eval('a + b'))
f(1)
def g():
    z = 1
    def h():
        z
        return sorted(locals())
    return h()
print(g())
def gen():
    v = 5
    yield
    print(v)
it = gen(); next(it)
it.gi_frame.f_locals['v'] = 6
next(it, None)
print(vars is not None, dir.__name__)
def d():
    qq = 1
    return dir(), vars()
print(d())
