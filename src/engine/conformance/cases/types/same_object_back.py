# Which operations give the very object that they were asked about.
import io
s = 'abc' + str(len('xx')) * 2
t = 'é' + s
u = '€' + s
w = '😀' + s


class S(str):
    pass


v=S('hello')
for x in (s, t, u, w):
    print([y is x for y in ("%s"%x, "%s"%(x,), "%5s"%x, "%.10s"%x, "%(a)s"%{'a':x}, "%s%s"%(x,''), "%s%s"%('',x), '{}'.format(x), '{:5}'.format(x), '{0}'.format(x), '{!s}'.format(x), f'{x}', f'{x!s}', f'{x:5}', format(x), format(x,'3'), ''.join([x]), str(x), ''+x, x+'', x*1, x[:], x.strip(), x.lower(), x.replace('q','z'), x.ljust(2), x.translate({}), x.expandtabs(), x.center(1), x.zfill(2), x.removeprefix('zz'), x.partition('zz')[0], x.split('zz')[0], x.rsplit('zz')[0],x.splitlines()[0], x.casefold(), '%s' % x.__str__(), x.format(), x % (), '{:s}'.format(x),'{:.9}'.format(x), x.encode().decode(), x.rstrip('\n'), x.split()[0],x.partition('q')[0],x.upper(),x.title(),x.__getitem__(slice(None)),x.ljust(0),x.join(['a']))])
try: "{[123456789012345678901234567890]}".format([0])
except ValueError as e: print(e)
for f in ('{0[99999999999]}','{0[-1]}', '{0[٣]}', '{٣}', '{0[0x1]}', '{0.real.imag}', '{0[1][2]}'):
    try: print(f.format([1,2,3,4], 1,2,3))
    except Exception as e: print(f, type(e).__name__, e)
b=b'abc'*3; ba=bytearray(b)
for x in (b,):
    print([y is x for y in (b'%s'%x, b'%b'%x, bytes(x), b''+x, x+b'', x*1, x[:], b''.join([x]), x.strip(), x.replace(b'q',b''), x.ljust(1), x.partition(b'q')[0], x.split(b'q')[0], x.removeprefix(b'q'), x.expandtabs(), x.zfill(1), x.center(1), x.translate(None), x.splitlines()[0],x.rstrip(b'q'))])
t=(1,2,s)
print([y is t for y in (t+(), ()+t, t*1, t[:], tuple(t), t[0:], t[0:3], t[::1])])
f=frozenset(t)
print([y is f for y in (frozenset(f), f|set(), f.copy(), f.union(), f-set(), f.intersection(), f.difference())])
i=10**20; fl=1.5; c=1+2j
print([y is i for y in (int(i), +i, i+0, i*1, abs(i), round(i), i.__index__(), i|0, i>>0, i//1, i.conjugate(), i.real, i.numerator, i.__floor__(), i.__trunc__(), i**1)])
print([y is fl for y in (float(fl), +fl, abs(fl), fl.real, fl.conjugate(), fl.__float__(), round(fl,5))])
print([y is c for y in (complex(c), +c, c.__complex__(), c.conjugate())])
r=range(3); print(r[:] is r, iter(r) is r, slice(r) is r)
print([y is v for y in ('{:5}'.format(v), f'{v:5}', format(v, '3'), v.format(), v % (), '{:s}'.format(v))], type(f'{v:2}').__name__, type(f'{v}').__name__)
class Named:
    def __init__(self, name): self.name = name
    def __str__(self): return self.name
    def __repr__(self): return self.name
    def __format__(self, spec): return self.name
n = Named(s)
print([y is s for y in (str(n), repr(n), format(n), f'{n}', f'{n!r}', '%s' % n, '%r' % n, '%s!' % n, '{}'.format(n), '{!r}'.format(n), '{0.name}'.format(n), '%(k)s' % {'k': n}, '%3s' % n, '%.3s' % n)])
for bad in ('%s', '%s%s', '%d', 'plain', ''):
    try: print(repr(bad % (s, 1, 2)))
    except TypeError as e: print(e)
for odd in ('{[x}', '{0[]}', '{0.}', '{!}', '{!x}', '{', '}', '{0', '{:{}}', '{:{:{}}}', '{a}', '{0[a]}'):
    try: print(repr(odd.format(s, 9, a=1)))
    except Exception as e: print(odd, type(e).__name__, e)
