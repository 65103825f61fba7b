import typing, types
from typing import *
for t in (List[int], Dict[str, int], Optional[int], Union[int, str, None], Union[int], Tuple[int, ...], Tuple[()], Callable[[int, str], bool], Callable[..., int], Type[int], Literal[1, 'a', None], ClassVar[int], Final[str], Annotated[int, 'meta', 5], Any, NoReturn, Never, Iterable[T] if (T := TypeVar('T')) else 0, Generator[int, str, None], int | None, list[int], dict[str, list[int]], type[int], Self, LiteralString, Required[int], NotRequired[str], Concatenate[int, ...], TypeGuard[int], Unpack[Tuple[int, str]], ReadOnly[int], TypeIs[str]):
    print(repr(t), get_origin(t), get_args(t))
print(Optional[int] == Union[int, None] == (int | None), Union[int, str] == Union[str, int], Union[int, int], Union[Union[int, str], float], Optional[None], Literal[1, 1], Literal[Literal[1], 2], List[int] == list[int], hash(Union[int, str]) == hash(Union[str, int]))
for call in (lambda: List[int]([1]), lambda: Union[()], lambda: Optional[int, str], lambda: List[1], lambda: Callable[int, str], lambda: Callable[[int]], lambda: isinstance(1, List[int]), lambda: issubclass(int, Union[int, str]), lambda: isinstance(1, Union[int, List[int]]), lambda: Any(), lambda: Literal[[]] , lambda: ClassVar[ClassVar[int]], lambda: TypeVar('T', int), lambda: TypeVar('T', bound=int, covariant=True, contravariant=True), lambda: Generic[int], lambda: type('X', (List[int], Generic[T], Generic[T]), {}), lambda: Dict[int], lambda: cast(), lambda: Tuple[...], lambda: Union[int, 5], lambda: isinstance(5, Any), lambda: Final[int, str], lambda: NewType('X', int)('5'), lambda: Self[int]):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box[int], Box[int](5).get(), Box.__parameters__, Box[int].__origin__, Box[T][str], type(Box[int](1)), Box[int](1).__orig_class__, Box.__orig_bases__)
K = TypeVar('K'); V = TypeVar('V')
class Pair(Dict[K, V], Generic[K, V]): pass
print(Pair[int, str], Pair.__parameters__, Pair.__mro__[1], Pair[int, V][str])
try:
    Box[int, str]
except TypeError as e:
    print(e)
class Point(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
print(Point(1), Point(1, 2)._asdict(), Point(3).norm(), Point._fields, Point._field_defaults, Point.__annotations__, Point(1)._replace(y=5))
class TD(TypedDict, total=False):
    a: Required[int]
    b: str
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD.__annotations__, is_typeddict(TD))
try:
    isinstance({}, TD)
except TypeError as e:
    print(e)
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class P2(Protocol):
    x: int
print(isinstance(open, Closer), isinstance(__import__('io').StringIO(), Closer), issubclass(type('C', (), {'close': 1}), Closer), is_protocol(Closer), get_protocol_members(P2))
for call in (lambda: Closer(), lambda: isinstance(1, P2), lambda: runtime_checkable(int)):
    try:
        call()
    except TypeError as e:
        print(e)
def f(a: int, b: 'str' = 'x', *c: float, d: Optional['Box'] = None) -> List[int]: ...
print(get_type_hints(f), f.__annotations__)
class Ann: x: 'int'; y: Annotated[int, 'm'] = 1
print(get_type_hints(Ann), get_type_hints(Ann, include_extras=True))
UserId = NewType('UserId', int); print(UserId, UserId(5), UserId.__supertype__, UserId.__name__)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(len(get_overloads(g)), g(1), cast(int, 'x'), assert_type(1, int), final(Box) is Box, Box.__final__, TYPE_CHECKING, no_type_check(f).__no_type_check__)
try:
    assert_never(5)
except AssertionError as e:
    print(e)
print(T, TypeVar('B', bound=int).__bound__, TypeVar('C', int, str).__constraints__, ParamSpec('P'), ParamSpec('P').args, TypeVarTuple('Ts'), ForwardRef('X'), TypeVar('Co', covariant=True), TypeAliasType('A', list[int]).__value__)
def gen[Q](x: Q) -> Q: return x
type Alias[Z] = list[Z]
print(gen.__type_params__, Alias, Alias[int], Alias.__type_params__, Alias.__value__, typing.get_origin(Alias[int]))
print(types.UnionType, type(int | str), (int | str).__args__, int | str == str | int, isinstance(1, int | str), repr(int | None), repr(list[int] | None), repr('x' and (int | TypeVar('T'))))
