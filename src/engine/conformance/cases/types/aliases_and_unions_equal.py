import types, typing, collections.abc
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
T = typing.TypeVar('T')
t('un', lambda: (tuple[T] | int) == (tuple[T] | int)); t('un', lambda: (list[int] | str) == (str | list[int])); t('un', lambda: hash(list[int] | str) == hash(str | list[int])); t('un', lambda: (int|str) == typing.Union[int, str]); t('un', lambda: (list[str] | int) == typing.Union[int, list[str]]); t('un', lambda: (int | list[int]) == (int|list[str]))
class L(list): pass
class Sl(list): __slots__ = ()
t('orig', lambda: L[int]().__orig_class__) 
class MyT(typing.Tuple): pass
class G(collections.abc.Callable): 
    def __call__(s): pass
t('orig', lambda: types.GenericAlias(L, (int,))().__orig_class__)
t('orig', lambda: types.GenericAlias(Sl, (int,))())
t('orig', lambda: types.GenericAlias(int, (int,))(5))
class Bad:
    def __setattr__(s, n, v): raise ValueError(n)
t('orig', lambda: types.GenericAlias(Bad, (int,))())
class Bad2:
    def __setattr__(s, n, v): raise TypeError(n)
t('orig', lambda: type(types.GenericAlias(Bad2, (int,))()).__name__)
type VG[A, *B, **P] = tuple[A, *B, P]
t('rep', lambda: VG[int, bytes, str, [float, object]]); t('rep', lambda: VG[int, [int, [str]]]); t('rep', lambda: list[[int, str]]); t('rep', lambda: dict[(), ...]); t('rep', lambda: list[()]); t('rep', lambda: tuple[()])
t('rep', lambda: collections.abc.Callable[[int], str]); t('rep', lambda: list['x', None, int | None])
