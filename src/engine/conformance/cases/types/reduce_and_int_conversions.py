import warnings, sys, operator, pickle
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e, getattr(e,'lineno','-'), getattr(e,'offset','-'), getattr(e,'end_offset','-'), getattr(e,'text','-'), getattr(e,'filename','-'))
def esc(s, mode='eval'):
    with warnings.catch_warnings():
        warnings.simplefilter('error', SyntaxWarning)
        return compile(s, '<s>', mode)
class S(set): __slots__ = 'x', 'y', '__dict__'
s = S([1]); s.x = 3; s.z = 4
t('pick', lambda: s.__reduce__())
for p in range(6):
    r = pickle.loads(pickle.dumps(s, p)); print(r, r.x, r.z)
it = iter(range(10**20, 10**20+9, 2)); it.__setstate__(2**64 + 7); print(list(it))
it = iter(range(10**20, 10**20+90, 2)); it.__setstate__(-7); print(len(list(it)))
it = iter(range(10**20, 10**20+90, 2)); it.__setstate__(3); print(len(list(it)), it.__reduce__())
it = iter(range(10)); t('st', lambda: it.__setstate__(2**64))
it = iter(range(10)); it.__setstate__(100); print(list(it)); it = iter(range(10)); it.__setstate__(-100); print(list(it))
class L(list):
    def __len__(s): 1/0
t('hint', lambda: operator.length_hint(reversed(L([1]))))
class Sq:
    def __getitem__(s, i): return i
    def __len__(s): return s.n
q = Sq(); q.n = 5
r = reversed(q); q.n = 3; t('hint', lambda: operator.length_hint(r)); q.n = -1; t('hint', lambda: operator.length_hint(r))
class I(int): pass
class II:
    def __int__(s): return I(3)
class IB:
    def __int__(s): return True
class BI:
    def __int__(s): return 'x'
class T:
    def __trunc__(s): return 42
class T2:
    def __trunc__(s): return II()
class T3:
    def __trunc__(s): return 'x'
class T4:
    def __trunc__(s): return IB2()
class IB2:
    def __index__(s): return True
class TX:
    def __trunc__(s): 1/0
for C in II, IB, BI, T, T2, T3, T4, IB2, TX:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        t(C.__name__, lambda: int(C()))
        t(C.__name__, lambda: type(I(C())))
        print([(str(x.message), x.category.__name__) for x in w])
