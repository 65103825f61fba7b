class T:
    __match_args__ = ('n',)

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('-', self.n)

def m(v):
    match v:
        case T(1):
            return 'one'
        case T(n):
            return f'other {n}'
        case [T(a), T(b)]:
            return a, b

print(m(T(1)))
print(m(T(2)))
print(m([T(3), T(4)]))

def t():
    try:
        a = T('try')
        raise KeyError(T('arg'))
    except KeyError as e:
        print('except')
        b = T('except')
    else:
        pass
    finally:
        print('finally')
    print('end of t')

t()

def nested():
    for i in range(2):
        try:
            x = T(i)
            if i == 0:
                continue
            return 'returned'
        finally:
            print('finally', i)

print(nested())

def reraise():
    try:
        try:
            raise ValueError(T('inner'))
        except ValueError as e:
            raise RuntimeError(T('outer')) from e
    except RuntimeError as e:
        print(type(e.__cause__).__name__)
    print('done')

reraise()
