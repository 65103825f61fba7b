class Proxy:
    __slots__ = ('_target', '_log')

    def __init__(self, target):
        object.__setattr__(self, '_target', target)
        object.__setattr__(self, '_log', [])

    def __getattribute__(self, name):
        if name in ('_target', '_log', '__class__'):
            return object.__getattribute__(self, name)
        log = object.__getattribute__(self, '_log')
        log.append('get ' + name)
        return getattr(object.__getattribute__(self, '_target'), name)

    def __setattr__(self, name, value):
        self._log.append(f'set {name}={value!r}')
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append('del ' + name)
        delattr(self._target, name)

    def __dir__(self):
        return ['a', 'b']


class Thing:
    kind = 'thing'

    def hello(self, who='you'):
        return f'hello {who} from {self.kind}'


t = Thing()
p = Proxy(t)
print(p.hello(), p.kind)
p.kind = 'special'
print(t.kind, p.hello(who='me'))
del p.kind
print(t.kind, dir(p), t.__dict__)
for f in (lambda: p.missing, lambda: delattr(p, 'zip'), lambda: p._log and p.none):
    try:
        f()
    except AttributeError as e:
        print(e, '|', e.name, type(e.obj).__name__)
print(p._log)


class Auto:
    def __init__(self, path=''):
        self.__path = path

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return Auto(f'{self.__path}.{name}' if self.__path else name)

    def __call__(self, *a, **kw):
        args = ', '.join([*map(repr, a), *(f'{k}={v!r}' for k, v in kw.items())])
        return Auto(f'{self.__path}({args})')

    def __str__(self):
        return self.__path

    __repr__ = __str__


api = Auto()
print(api.users.get(1, active=True).name)
print(hasattr(api, 'x'), hasattr(api, '__len__'), vars(api))
try:
    len(api)
except TypeError as e:
    print(e)


class Frozen:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __setattr__(self, k, v):
        raise AttributeError(f'{type(self).__name__} is frozen, cannot set {k}')

    def __hash__(self):
        return hash(tuple(sorted(self.__dict__.items())))

    def __eq__(self, o):
        return vars(self) == vars(o)


f = Frozen(a=1, b=2)
try:
    f.a = 3
except AttributeError as e:
    print(e)
print(len({f, Frozen(b=2, a=1), Frozen(a=2)}))


class Module:
    def __getattr__(self, name):
        value = self.__dict__[name] = name.upper()
        print('made', name)
        return value


m = Module()
print(m.abc, m.abc, getattr(m, 'x', 'no'), hasattr(m, 'y'))
