# A metaclass's own mro(), bases that are assigned, and what a class without an MRO of its own can do.
import warnings


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class Reversed(type):
    def mro(cls):
        return list(reversed(type.mro(cls)))


class A:
    def f(self):
        return 'A'


class B(A):
    def f(self):
        return 'B'


class X(B, metaclass=Reversed):
    pass


print(X.__mro__ == (object, A, B, X), X().f())


class Only(type):
    answer = None

    def mro(cls):
        return cls.answer or type.mro(cls)


def made(answer):
    Only.answer = answer
    try:
        return Only('Y', (A,), {}).__mro__
    finally:
        Only.answer = None


attempt('int', lambda: made([int]))
attempt('text', lambda: made(['x']))
attempt('base', lambda: made((B,)))
attempt('empty', lambda: made(iter([])))
attempt('no object', lambda: made([A]))


class Bare(type):
    def mro(cls):
        return [cls]


class NoObject(metaclass=Bare):
    x = 1


attempt('mro', lambda: NoObject.__mro__ == (NoObject,))
attempt('attribute', lambda: NoObject.x)


class Watching(type):
    failing = False

    def mro(cls):
        print('mro of', cls.__name__, cls.__mro__ and [c.__name__ for c in cls.__mro__])
        if Watching.failing and cls.__name__ == 'G':
            raise RuntimeError('no')
        return type.mro(cls)


class C:
    pass


class D(C):
    pass


class E(C):
    pass


class F(D):
    pass


class G(F, metaclass=Watching):
    pass


F.__bases__ = (E,)
print([c.__name__ for c in G.__mro__], D.__subclasses__(), [c.__name__ for c in E.__subclasses__()])
Watching.failing = True
attempt('fails', lambda: setattr(F, '__bases__', (D,)))
print([c.__name__ for c in F.__mro__], F.__bases__ == (E,), [c.__name__ for c in E.__subclasses__()])
attempt('twice', lambda: setattr(F, '__bases__', (E, E)))
attempt('cycle', lambda: setattr(E, '__bases__', (F,)))
attempt('incomplete', lambda: type.mro(F) == list(F.__mro__))

attempt('object.__setattr__', lambda: object.__setattr__(str, 'foo', 42))
attempt('object.__delattr__', lambda: object.__delattr__(str, 'lower'))
attempt('object.__setattr__', lambda: object.__setattr__(A, 'foo', 42))
attempt('type.__setattr__', lambda: type.__setattr__(A, 'foo', 42))


class Base:
    pass


class Meta(type, Base):
    pass


class Made(metaclass=Meta):
    pass


descriptor = Base.__dict__['__dict__']
attempt('dict of a class', lambda: descriptor.__set__(Made, {}))
attempt('dict of a class', lambda: type(descriptor.__get__(Made)).__name__)


class H:
    __slots__ = ('e',)


class I(H):
    __slots__ = ('a',)


class J:
    __slots__ = ('e',)


class K(J):
    __slots__ = ('a',)


attempt('same slots', lambda: setattr(H(), '__class__', J))
attempt('other bases', lambda: setattr(I(), '__class__', K))


class Wrong(int):
    __eq__ = str.__eq__
    __add__ = str.__add__


attempt('eq', lambda: Wrong() == Wrong())
attempt('add', lambda: Wrong() + Wrong())

fromkeys = dict.__dict__['fromkeys']
attempt('get', lambda: fromkeys.__get__({})('ab'))
attempt('get', lambda: fromkeys.__get__(None, None))
attempt('get', lambda: fromkeys.__get__(42))
attempt('get', lambda: fromkeys.__get__(None, 42))
attempt('get', lambda: fromkeys.__get__(None, int))
a = A()
attempt('rebind', lambda: a.f.__get__(B()).__self__ is a)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    type('MyClass', (), {1: 2})
    print([(w.category.__name__, str(w.message)) for w in caught])

module = type(warnings).__new__(type(warnings))
print(module.__dict__, repr(module))
attempt('name', lambda: module.__name__)
module.__init__('m', 'doc')
print(list(module.__dict__), dir(module))


class M2(type(warnings)):
    __dict__ = property(lambda self: 'none')


attempt('dir', lambda: dir(M2('m2')))


class Fickle:
    def __getattr__(self, name):
        return 'other ' + name

    def __getattribute__(self, name):
        if 'kept' in vars(Fickle):
            del Fickle.__getattr__, Fickle.kept
        raise AttributeError(name)


Fickle.kept = True
attempt('fickle', lambda: Fickle().attr)
attempt('fickle', lambda: Fickle().attr)
