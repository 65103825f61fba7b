# Constructors that go up to object's: classes written in C that have none of their own, and those that are no bases.
import io
import json.decoder
import json.encoder
import select
from collections import OrderedDict, defaultdict
from typing import Generic, Protocol, TypeVar

T = TypeVar('T')


class Box(Generic[T]):
    __slots__ = ('value', '__weakref__')

    def __new__(cls, value):
        self = super().__new__(cls)
        self.value = value
        return self


class Named[S]:
    def __new__(cls, value: S):
        self = super(Named, cls).__new__(cls)
        self.value = value
        return self


class Sized(Protocol[T]):
    def __new__(cls, value):
        return super().__new__(cls)


class Labelled(Box[int]):
    def __new__(cls, value, label):
        self = super().__new__(cls, value)
        self.label = label
        return self


print(Box(1).value, Box[int](2).value, Named(3).value, Named[str]('4').value)
print(Labelled(5, 'five').label, object.__new__(Labelled).__class__.__name__)
print(type(Generic()).__name__, Generic.__new__ is object.__new__, '__new__' in vars(Generic))
for cls in (Box, Sized):
    try:
        print(cls.__name__, cls(6).value)
    except TypeError as error:
        print(cls.__name__, error)


class Raw(io.RawIOBase):
    def __new__(cls, *args):
        return object.__new__(cls)


print(Raw(1).closed, type(object.__new__(Raw)).__name__)
for base in (dict, defaultdict, OrderedDict):
    kind = type('Kind', (base,), {})
    for create in (object, dict):
        try:
            print(base.__name__, type(create.__new__(kind)).__mro__[1].__name__)
        except TypeError as error:
            print(base.__name__, error)
for base in (select.epoll, json.encoder.c_make_encoder, json.decoder.scanner.c_make_scanner):
    try:
        type('Kind', (base,), {})
    except TypeError as error:
        print(error)
