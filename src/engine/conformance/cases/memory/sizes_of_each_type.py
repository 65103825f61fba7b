# Sizes of one of each type, the same for all processes of a version.
import sys, types, weakref, collections, array, io, functools, itertools, re, datetime, decimal, operator, threading, struct, random, fractions, ctypes
def f(a, b=1): return lambda: a
def g(x): yield x
async def co(): pass
async def ag(): yield
class C: pass
class S: __slots__ = 'a', 'b'
class D(dict): pass
class L(list): pass
class I(int): pass
class T(tuple): pass
class ST(str): pass
class E(Exception): pass
def show(name, o): print(name, sys.getsizeof(o), o.__sizeof__() if not isinstance(o, type) else type.__sizeof__(o))
c = co()
objs = dict(int0=0, int1=1, neg=-2**31, big=2**64, huge=2**1000, true=True, flt=1.5, cpx=1j, none=None, ell=..., nimpl=NotImplemented, e='', a='a', ascii='abc'*5, latin='\xe9\xe8', ucs2='\u20ac\u20ac', ucs4='\U0001f600x', b=b'', b5=b'hello', ba=bytearray(), ba5=bytearray(b'hello'),
 t=(), t3=(1, 2, 3), l=[], l3=[1, 2, 3], lr=list(range(10)), lc=[x for x in range(10)], d={}, d1={1: 2}, d6={str(i): i for i in range(6)}, d100={i: i for i in range(100)}, s=set(), s1={1}, s10=set(range(10)), s100=set(range(100)), fs=frozenset(range(5)),
 rng=range(3), slc=slice(1, 2), func=f, lam=f(1), code=f.__code__, gen=g(1), coro=c, agen=ag(), cls=C, slots=S, inst=C(), sinst=S(), dd=D(), ll=L([1]), ii=I(5), tt=T((1, 2)), ss=ST('abc'), exc=E(1), verr=ValueError('x'), oserr=OSError(1, 'x'), kerr=KeyError('x'), imp=ImportError('x'), uerr=UnicodeDecodeError('a', b'b', 0, 1, 'c'), syn=SyntaxError('x'), grp=ExceptionGroup('x', [ValueError()]), si=StopIteration(1), ae=AttributeError('x'), ne=NameError('x'), se=SystemExit(1),
 meth=C().__init__, bmeth=f.__get__(1), bi=len, bim=[].append, desc=str.join, wrap=int.__add__, mwrap=(1).__add__, gs=int.real, mem=S.a, prop=property(f), cm=classmethod(f), sm=staticmethod(f), sup=super(C, C()), cell=f(1).__closure__[0], mod=types.ModuleType('m'), ns=types.SimpleNamespace(a=1), mp=types.MappingProxyType({}), un=int | str, wr=weakref.ref(C), mv=memoryview(b'abc'),
 en=enumerate([]), zp=zip([], []), mpp=map(f, []), fl=filter(f, []), rv=reversed([]), li=iter([]), ti=iter(()), si2=iter('a'), siu=iter('\u20ac'), di=iter({}), sti=iter(set()), bi2=iter(b''), ri=iter(range(1)), bri=iter(range(2**70)), ci=iter(int, 1), dk={}.keys(), dv={}.values(), dit={}.items(),
 dq=collections.deque(), dq100=collections.deque(range(100)), od=collections.OrderedDict(a=1), dfd=collections.defaultdict(int), cnt=collections.Counter('aab'), cm2=collections.ChainMap(), nt=collections.namedtuple('N', 'a b')(1, 2), arr0=array.array('d'), sio=io.StringIO('abc'), bio=io.BytesIO(b'abc'), part=functools.partial(f, 1), lru=functools.lru_cache(f), ctr=itertools.count(), ctb=itertools.count(2**70), chn=itertools.chain([]), prd=itertools.product([1], repeat=3), cmb=itertools.combinations([1, 2], 1), prm=itertools.permutations([1, 2]), isl=itertools.islice([], 1), rpt=itertools.repeat(1), cyc=itertools.cycle([]), acc=itertools.accumulate([]), te=itertools.tee([])[0], gb=itertools.groupby([]), stm=itertools.starmap(f, []), tw=itertools.takewhile(f, []), dw=itertools.dropwhile(f, []), zl=itertools.zip_longest([], []), pw=itertools.pairwise([]), bt=itertools.batched([], 2), cp=itertools.compress([], []), ff=itertools.filterfalse(f, []),
 rx=re.compile('a(b)c'), rm=re.match('a', 'a'), ig=operator.itemgetter(1), ag2=operator.attrgetter('a'), mc=operator.methodcaller('a'), lk=threading.Lock(), rlk=threading.RLock(), st=struct.Struct('i'), rnd=random.Random(1), fr=fractions.Fraction(1, 2), obj=object(), frm=sys._getframe(), vi=sys.version_info)
for name, o in objs.items(): show(name, o)
c.close()
