from functools import partialmethod


class Cell:
    def __init__(self):
        self._alive = False

    @property
    def alive(self):
        return self._alive

    def set_state(self, state, *rest, **kw):
        self._alive = bool(state)
        return rest, kw

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, 'why', how='quietly')


c = Cell()
print(c.alive, c.set_alive(), c.alive, c.set_dead('extra'), c.alive)
print(Cell.set_alive(c, 1))


class S:
    @staticmethod
    def s(*a):
        return a

    @classmethod
    def k(cls, *a):
        return cls.__name__, a

    ps = partialmethod(s, 1)
    pk = partialmethod(k, 2)
    nested = partialmethod(ps, 3)


print(S().ps(9), S.pk(8), S().nested(7))
try:
    class Bad:
        x = partialmethod(5)
except TypeError as e:
    print(e)
