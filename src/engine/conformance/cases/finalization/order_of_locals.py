# In which order a returning function lets go of its variables, arguments and temporaries.
class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def locals_in_order():
    c = T('c')
    a = T('a')
    b = T('b')
    print('returning')


def arguments(x, y, *rest, z=None, **more):
    local = T('local')
    print('body')


def rebinding():
    v = T('old')
    v = T('new')
    print('rebound')
    del v
    print('deleted')
    v = T('third')


def temporaries():
    T('temporary')
    print('after temporary')
    T('left').name + T('right').name
    print('after operands')
    [T('in list'), T('in list too')]
    print('after list')
    (T('x'), T('y'))[0]
    print('after index')
    {'k': T('value')}
    f'{T("formatted").name}'
    print('end')


def returning():
    kept = T('kept')
    dropped = T('dropped')
    return kept


def raising():
    first = T('first')
    second = T('second')
    raise ValueError


def looping():
    for i in range(3):
        t = T(i)
    print('loop done')


def with_closure():
    captured = T('captured')
    other = T('other')
    def inner():
        return captured
    print('closure')


locals_in_order()
arguments(T('x'), T('y'), T('r1'), T('r2'), z=T('z'), w=T('w'))
rebinding()
temporaries()
print(returning().name)
try:
    raising()
except ValueError:
    print('caught')
print('after')
looping()
with_closure()
a = [T('l0'), T('l1'), T('l2')]
a.clear()
a = {1: T('d1'), 2: T('d2')}
a.clear()
a = (T('t0'), T('t1'))
a = None
a = {'x': [T('nested')], 'y': T('flat')}
del a
x = T('outer')
x.part = T('inner')
del x
print('end of module')
