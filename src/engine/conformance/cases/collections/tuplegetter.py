from _collections import _tuplegetter

g = _tuplegetter(0, 'the first')
print(g, g.__doc__)


class T(tuple):
    first = g
    second = _tuplegetter(1, 'the second')


t = T('ab')
print(t.first, t.second, T.first is g)
g.__doc__ = 'changed'
print(T.first.__doc__, g.__reduce__())
for bad in (
    lambda: T().first,
    lambda: setattr(t, 'first', 1),
    lambda: delattr(t, 'first'),
    lambda: g.__get__('not a tuple', str),
    lambda: _tuplegetter('x', ''),
    lambda: _tuplegetter(0),
    lambda: _tuplegetter(0, '', 1),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(g.__get__(None, T) is g)
