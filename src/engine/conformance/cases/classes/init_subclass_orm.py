class Column:
    def __init__(self, kind, *, null=False, default=None):
        self.kind, self.null, self.default = kind, null, default
    def __set_name__(self, owner, name): self.name = name; self.owner = owner.__name__
    def __get__(self, o, cls): return self if o is None else o._data.get(self.name, self.default)
    def __set__(self, o, v):
        if v is None and not self.null: raise ValueError(f'{self.owner}.{self.name} may not be null')
        o._data[self.name] = v if v is None else self.kind(v)
    def _op(op):
        return lambda self, v: Cond(f'{self.name} {op} {v!r}', lambda r: eval(f'a {op} b', {'a': getattr(r, self.name), 'b': v}))
    __lt__, __gt__, __eq__, __ne__ = map(_op, ('<', '>', '==', '!='))
    __hash__ = object.__hash__


class Cond:
    def __init__(self, text, test): self.text, self.test = text, test
    def __and__(self, o): return Cond(f'({self} AND {o})', lambda r: self.test(r) and o.test(r))
    def __or__(self, o): return Cond(f'({self} OR {o})', lambda r: self.test(r) or o.test(r))
    def __invert__(self): return Cond(f'NOT {self}', lambda r: not self.test(r))
    def __str__(self): return self.text
    def __bool__(self): raise TypeError('use & and |')


class Model:
    tables = {}
    def __init_subclass__(cls, *, table=None, **kw):
        super().__init_subclass__(**kw)
        cls.cols = {k: v for b in reversed(cls.__mro__) for k, v in vars(b).items() if isinstance(v, Column)}
        cls.rows = []
        Model.tables[table or cls.__name__.lower() + 's'] = cls
    def __init__(self, **kw):
        self._data = {}
        for k in kw.keys() - self.cols.keys(): raise TypeError(f'no column {k}')
        for k, c in self.cols.items(): setattr(self, k, kw.get(k, c.default))
        self.rows.append(self)
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in self._data.items())})'
    @classmethod
    def where(cls, cond): print('WHERE', cond); return [r for r in cls.rows if cond.test(r)]


class User(Model):
    name = Column(str)
    age = Column(int, default=0)
    email = Column(str, null=True)


class Admin(User, table='bosses'):
    level = Column(float, default=1)


for kw in ({'name': 'ann', 'age': '31'}, {'name': 'bob'}, {}, {'name': 1, 'zip': 2}, {'name': 'cy', 'age': 'old'}):
    try:
        print(User(**kw))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(Admin(name='root', level=3), list(Admin.cols), Model.tables, Admin.rows is User.rows)
print(User.where((User.age > 18) & ~(User.name == 'bob')), User.where((User.name == 'bob') | (User.age < 0)))
try:
    User.age > 1 and User.name == 'x'
except TypeError as e:
    print(e)
try:
    class Odd(Model, colour='red'): pass
except TypeError as e:
    print(e)
User.rows[0].age = 7.9
print(User.rows[0].age, User.age.kind, User.name.owner, Admin.name.owner)
Model.tables.clear()
