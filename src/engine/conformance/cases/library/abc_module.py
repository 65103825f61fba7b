import abc
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    def describe(self):
        return f'{self.name}: {self.area()}'


try:
    Shape()
except TypeError as e:
    print(e)


class Square(Shape):
    def area(self):
        return 4

    name = 'square'

    @classmethod
    def make(cls):
        return cls()


print(Square.make().describe(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)


class Partial(Shape):
    def area(self):
        return 0


try:
    Partial()
except TypeError as e:
    print(e)


@Shape.register
class Virtual:
    pass


print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Virtual.__mro__ == (Virtual, object))
for bad in (lambda: Shape.register(5), lambda: type('X', (Shape,), {}).register(Shape), lambda: issubclass(1, Shape)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Sized:
            return any('__len__' in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented


print(issubclass(list, Sized), issubclass(int, Sized), isinstance({}, Sized))


class WrongHook(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return 5


try:
    issubclass(int, WrongHook)
except AssertionError as e:
    print('AssertionError')
before = abc.get_cache_token()
Sized.register(int)
print(abc.get_cache_token() != before, issubclass(int, Sized), issubclass(bool, Sized))


class Later(ABC):
    @abstractmethod
    def f(self): ...


Later.f = lambda self: 1
try:
    Later()
except TypeError as e:
    print(e)
abc.update_abstractmethods(Later)
print(Later().f())
