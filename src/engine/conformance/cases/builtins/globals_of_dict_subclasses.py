import array, collections.abc, decimal
print(issubclass(array.array, collections.abc.MutableSequence), decimal.Decimal('1.5'))
class G(dict):
    def __missing__(self, key):
        print('missing', key)
        if key == 'nope': raise KeyError(key)
        return key + '!'
    def __getitem__(self, key):
        return dict.__getitem__(self, key) if key in self else self.__missing__(key)
class F(dict):
    def __setitem__(self, k, v): raise TypeError('frozen')
class E(dict):
    def __getitem__(self, k): raise ValueError(k)
src = '''
def f(): return x, len([1, 2]), y.upper()
z = f()
class C:
    w = q
print(z, C.w, [i for i in (a, b)])
try: nope
except NameError as e: print('NE', e)
def g():
    try: nope
    except NameError as e: print('NE', e)
g()
'''
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: exec(src, G(x=1)))
t(lambda: exec('global w; w = 1\ndef f():\n global v\n v = 2\nf()', F()))
t(lambda: exec('x = 1', F()))
t(lambda: eval('x', E(x=1)))
t(lambda: eval('(lambda: x)()', E(x=1)))
t(lambda: eval('x', {'__builtins__': G(x=5)}))
t(lambda: eval('(lambda: (x, other, nope))()', {'__builtins__': G(x=5)}))
t(lambda: exec('type A = undef\nprint(A.__value__)', G()))
for i in range(60):
    r = eval('(lambda: x)()', G(x=i))
print(r)
