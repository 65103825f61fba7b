class A: pass
print(A.__dict__)
class S:
    __slots__=('b','a')
print(S.__dict__, S().__sizeof__(), S.__basicsize__, A.__basicsize__)
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
t(lambda: type())
t(lambda: type(1,2,3))
t(lambda: type('a',2,3))
t(lambda: type('a',(),3))
t(lambda: type.__new__(type,1))
t(lambda: type('a',(1,),{}))
t(lambda: type('a',(bool,),{}))
t(lambda: type('a',(int,str),{}))
t(lambda: type('a',(),{'__slots__':(1,)}))
t(lambda: type('a',(),{'__slots__':('1',)}))
t(lambda: type('a',(tuple,),{'__slots__':('a',)}))
t(lambda: type('a',(),{'__slots__':('a',),'a':1}))
t(lambda: type('a',(A,),{'__slots__':('__dict__',)}))
t(lambda: type('a',(),{'__qualname__':1}))
t(lambda: type('a',(),{'__classcell__':1}))
class M1(type):pass
class M2(type):pass
class X1(metaclass=M1):pass
class X2(metaclass=M2):pass
t(lambda: type('a',(X1,X2),{}))
class D:
    def __set_name__(s,o,n): 1/0
t(lambda: type('a',(),{'x':D()}))
t(lambda: type('a',(),{}, k=1))
t(lambda: super().x)
def f(): super()
t(f)
t(lambda: super(int,'a'))
t(lambda: super(int,str))
t(lambda: super(1,str))
t(lambda: super(1,2,3))
t(lambda: super(int,1).foo)
print(super(int,True), super(int))
print(staticmethod(len), classmethod(len))
class P:
    @property
    def x(self): "doc"
    y=property()
p=P()
def s(): p.x=1
def d(): del p.x
def g(): p.y
t(s);t(d);t(g)
q=property(); 
class Q: pass
Q.z=q
def s(): Q().z=1
def d(): del Q().z
def g(): Q().z
t(s);t(d);t(g)
t(lambda: A(1)); t(lambda: A.foo); t(lambda: S().zz)
t(lambda: S().a)
def z(): S().q=1
t(z)
t(lambda: staticmethod()); t(lambda: classmethod(1,2)); t(lambda: staticmethod(a=1))
t(lambda: __build_class__()); t(lambda: __build_class__(1,2)); t(lambda: __build_class__(f,2))
t(lambda: type('a\0',(),{}))
print(S.a, S.__dict__['a'], type(S.a))
t(lambda: S.a.__get__(1)); t(lambda: type('b',(object,object),{}))
t(lambda: super(int,int).foo)
t(lambda: property(1,2,3,4,5)); t(lambda: property(zz=1))
class B(A):
   def __init_subclass__(cls, k): pass
t(lambda: type('b',(B,),{}))
t(lambda: setattr(A, '__name__', 1)); t(lambda: delattr(A,'__name__')); t(lambda: setattr(A,'__bases__',1))
t(lambda: type.__init__(type,1,2))
print(repr(A), repr(int), type('x',(),{'__module__':1}))
for e in (AttributeError,NameError,OSError,SyntaxError,ImportError,StopIteration,SystemExit,KeyError,UnicodeError,UnicodeDecodeError,ExceptionGroup,BaseException): print(e, e.__basicsize__)
