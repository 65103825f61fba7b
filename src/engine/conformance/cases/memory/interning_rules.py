import sys
pairs = [('abc', 'ab' + 'c'), ('a_b1', 'a_' + 'b1'), ('a b', 'a' + ' b'), ('a-b', 'a' + '-b'), ('\u00e9t', '\u00e9' + 't'), ('x' * 20, 'x' * 20), ('x' * 21, 'x' * 21), ('y' * 4096, 'y' * 4096)]
print([a is b for a, b in pairs])
part = 'ab'
print(part + 'c' is 'abc', sys.intern(part + 'c') is 'abc')
class C:
    some_attribute = 1
print([sys._is_interned(k) for k in vars(C) if k.startswith('some')], 'some_attribute' is [k for k in vars(C) if k.startswith('some')][0])
def f(param_name=1): pass
print(f.__code__.co_varnames[0] is 'param_name', f.__name__ is 'f')
d = dict(key_word=1)
print([*d][0] is 'key_word')
for bad in (5, b'x', None):
    try: sys.intern(bad)
    except TypeError as e: print(e)
class S(str): pass
try: sys.intern(S('x'))
except TypeError as e: print(e)
u = ''.join(['dyn', 'amic'])
v = ''.join(['dyna', 'mic'])
print(u is v, sys.intern(u) is sys.intern(v), sys._is_interned(u), sys._is_interned(v))
