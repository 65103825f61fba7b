class Plugin(type):
    registry = {}

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'order': []}

    def __new__(mcls, name, bases, ns, *, key=None, **kw):
        ns['order'] = [k for k in ns if not k.startswith('_') and k != 'order']
        cls = super().__new__(mcls, name, bases, ns, **kw)
        if key:
            if key in mcls.registry:
                raise TypeError(f'duplicate {key!r}')
            mcls.registry[key] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        kw.pop('key', None)
        print('init', name, sorted(kw))
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **kw):
        print('call', cls.__name__, a, kw)
        return super().__call__(*a, **kw)

    def __getitem__(cls, key):
        return cls.registry[key]

    def __iter__(cls):
        return iter(sorted(cls.registry))

    def __len__(cls):
        return len(cls.registry)

    def __contains__(cls, k):
        return k in cls.registry

    def __repr__(cls):
        return f'<plugin {cls.__qualname__}>'


class Base(metaclass=Plugin):
    def __init_subclass__(cls, /, unit='none', **kw):
        super().__init_subclass__(**kw)
        cls.unit = unit
        print('subclass', cls, unit)

    def run(self):
        return f'{self.unit}:{type(self).__name__}'


class Csv(Base, key='csv', unit='rows'):
    def b(self): ...
    def a(self): ...


class Json(Base, key='json'):
    indent = 2
    def run(self):
        return 'json+' + super().run()


print(Base['csv'], list(Base), len(Base), 'xml' in Base, Csv.order, Json.order)
print(Base['json']().run(), Base['csv']().run())
try:
    class Again(Base, key='csv'):
        pass
except TypeError as e:
    print(e)
try:
    class Bad(Base, colour=1):
        pass
except TypeError as e:
    print(e)
print(type(Csv), type(type(Csv)), Csv.__mro__, Plugin.__mro__)
Dyn = Plugin('Dyn', (Json,), {'x': 1}, key='dyn', unit='u')
print(Dyn, Dyn().run(), list(Dyn))


class Other(type):
    pass


try:
    class Clash(Base, metaclass=Other):
        pass
except TypeError as e:
    print(e)
