# `with` finds __enter__ and __exit__ on the class; what binds them there may be written in Python.
import asyncio


class Tell:
    def __init__(self, name, answer=None, error=None):
        self.name, self.answer, self.error = name, answer, error

    def __get__(self, obj, owner):
        print('bind', self.name, obj is None, owner.__name__)
        if self.error is not None:
            raise self.error

        def call(*args):
            print('call', self.name, [a and getattr(a, '__name__', type(a).__name__) for a in args])
            return self.answer

        return call


class A:
    __enter__ = Tell('enter', 5)
    __exit__ = Tell('exit', False)


with A() as x:
    print(x)
try:
    with A() as x:
        1 / 0
except ZeroDivisionError as error:
    print(error)


class Quiet(A):
    __exit__ = Tell('quiet exit', True)


for i in range(2):
    with Quiet() as x, A() as y:
        print(i, x, y)
        [][i]
    print('on')


class BadEnter(A):
    __enter__ = Tell('bad', error=ValueError('no enter'))


class BadExit(A):
    __exit__ = Tell('bad', error=ValueError('no exit'))


class NoExit:
    __enter__ = Tell('enter', 5)


class NoEnter:
    __exit__ = Tell('exit', 5)


for cls in BadEnter, BadExit, NoExit, NoEnter:
    try:
        with cls():
            print('never')
    except (ValueError, TypeError) as error:
        print(cls.__name__, type(error).__name__, error)


async def value(x):
    return x


class Async:
    @property
    def __aenter__(self):
        print('property')
        return lambda: value(7)

    __aexit__ = Tell('aexit', None)

    def __init__(self):
        pass


async def main():
    try:
        async with Async() as x:
            print(x)
    except TypeError as error:
        print(error)


asyncio.run(main())
