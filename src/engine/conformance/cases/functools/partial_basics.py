from functools import partial

basetwo = partial(int, base=2)
basetwo.__doc__ = 'Convert base 2 string to an int.'
print(basetwo('10010'), basetwo.func, basetwo.args, basetwo.keywords, basetwo.__doc__)


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, 2, a=3)
print(p(), p(4), p(4, b=5), p(a='over'))
q = partial(p, 5, a=6, c=7)
print(q.func is show, q.args, q.keywords, q(8))
p.tag = 'x'
r = partial(p, 9)
print(r.func is p, r.args, r(), p.__dict__)
print(partial(print, 'a', sep='-'), partial(partial(len)))
for bad in (lambda: partial(), lambda: partial(5), lambda: p(**{1: 2}), lambda: setattr(p, 'args', ()), lambda: delattr(p, 'func')):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(list(map(partial(pow, 2), range(5))), sorted('bCa', key=partial(str.lower)))
