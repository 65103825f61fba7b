import typing
from typing import *
import collections.abc
import inspect

T = TypeVar('T')
K = TypeVar('K', bound=int)
N = TypeVar('N', int, str, covariant=False)


class Box(Generic[T]):
    item: T
    count: ClassVar[int] = 0
    def get(self) -> T: ...


class Pair(Box[T], Generic[T, K]): ...


print(Box[int], Pair[str, int].__args__, Pair.__parameters__, Box.__orig_bases__, Pair.__orig_bases__, get_origin(Box[int]), get_args(Dict[str, List[int]]))
print(get_type_hints(Box), Box.__annotations__, get_type_hints(Box.get))
print(Optional[int], Union[int, str, int], Union[int], int | str, (int | None) == Optional[int], List[int], list[int], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Literal['a', 1], Type[int], Annotated[int, 'meta'], Final[int])
print(Union[int, Union[str, None]], Literal[1, 1, True], Annotated[Annotated[int, 1], 2].__metadata__, Dict[str, T][int], List[T][Dict[str, K]], Callable[[T], T][int])
print(isinstance([], list), isinstance(3, int | str), issubclass(bool, int | None), isinstance([], collections.abc.Sequence), isinstance('', Hashable))
for f in (lambda: isinstance([], list[int]), lambda: Box[int, str], lambda: Union[()], lambda: Optional[int, str], lambda: TypeVar('X', int), lambda: Generic[int], lambda: Any(), lambda: List[1], lambda: int | 3, lambda: isinstance(1, Any), lambda: Literal[[]] and 1, lambda: ClassVar[ClassVar[int]], lambda: Callable[int], lambda: cast(int)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int


class Emp(NamedTuple):
    """Doc."""
    name: str
    id: int = 3
    def greet(self): return f'hi {self.name}'


print(Movie(name='x'), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Emp('a'), Emp('b', 4).greet(), Emp.__annotations__, Emp._field_defaults, Emp.__doc__, Emp.__mro__[1])


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class Proto2(Protocol):
    x: int


class File:
    def close(self): pass


print(isinstance(File(), Closer), isinstance(3, Closer), issubclass(File, Closer), typing.is_protocol(Closer), sorted(get_protocol_members(Closer)))
for f in (lambda: isinstance(3, Proto2), lambda: Closer(), lambda: type('X', (Closer, File), {'__annotations__': {}}) and 1, lambda: isinstance({}, Movie), lambda: Emp()):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__supertype__, cast(str, 5), reveal_type.__name__, NoReturn, Never, Self, LiteralString)


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x): return x


@final
class Leaf:
    @override
    def m(self): ...
    @final
    def n(self): ...


print(len(get_overloads(over)), Leaf.__final__, Leaf.m.__override__, Leaf.n.__final__)
type Tree[X] = X | list[Tree[X]]
print(Tree, Tree.__type_params__, Tree[int], Tree.__value__, type(Tree).__name__)
def first[A, *Ts, **P](x: A, *r: *Ts) -> A: ...
print(first.__type_params__, inspect.signature(first), get_type_hints(first)['x'])
class Gen[Z: (int, str) = int]:
    z: Z
print(Gen.__type_params__[0].__constraints__, Gen.__type_params__[0].__default__, Gen.__type_params__[0].has_default(), Gen[str], Gen.__orig_bases__)
print(ForwardRef('int'), get_type_hints(lambda: 0), get_type_hints(type('Q', (), {'__annotations__': {'a': 'list[int]', 'b': 'None'}})), TypeVarTuple('Ts'), ParamSpec('P').args, Unpack[Tuple[int]])
print(TypeGuard[int], NoDefault, T.__bound__, N.__constraints__, K.__name__, repr(TypeVar('C', contravariant=True)), TypeVar('I', infer_variance=True))
