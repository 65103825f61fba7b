a = 1000; b = 1000
print(a is b)
def f(): return 1000, 2.5, 'hello world', (1, 2, 'x'), b'by te', -77, 3j
def g(): return 1000, 2.5, 'hello world', (1, 2, 'x'), b'by te', -77, 3j
print([x is y for x, y in zip(f(), g())], f()[0] is a)
class C:
    k = 1000
    def m(self): return 1000, lambda: 1000
print(C.k is a, C().m()[0] is a, C().m()[1]() is a)
x = 0.0; y = -0.0; z = 0.0
print(x is y, x is z, str(y))
t = (1,); u = (1.0,); v = (True,); w = (1,)
print(t is u, t is v, t is w, [type(k[0]).__name__ for k in (t, u, v)])
n = 10 ** 6; m = 1000000
print(n is m, 'a' * 3 is 'aaa', 2 * 500 is a)
s = 'ab' 'cd ef'; r = 'abcd ef'
print(s is r)
