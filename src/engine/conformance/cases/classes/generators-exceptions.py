def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e), e.args)
def gen():
    try:
        x = yield 1
        print('got', x)
        try:
            yield 2
        except ValueError as e:
            print('caught', e); yield 3
    finally: print('fin')
    return 9
g = gen(); print(next(g), g.send('a'), g.throw(ValueError('v')), repr(g)[:24], g.__name__, g.gi_running, g.gi_frame.f_lineno, g.gi_code.co_name, g.gi_yieldfrom)
t(lambda: next(g)); t(lambda: next(g)); t(lambda: g.throw(KeyError('z')))
g = gen(); next(g); print(g.close())
g = gen(); print(g.close()); t(lambda: next(g))
g = gen(); t(lambda: g.send(3))
g = gen(); t(lambda: g.throw(KeyError('a'))); t(lambda: g.throw(3))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
g = bad(); next(g); t(lambda: g.close())
def inner():
    try: 
        r = yield 'i1'; print('r', r); yield 'i2'
    except KeyError as e: print('inner', e); yield 'i3'
    return 'ret'
def outer():
    v = yield from inner(); print('v', v); yield 'o'
g = outer(); print(next(g), g.gi_yieldfrom is not None, g.throw(KeyError('k')), next(g)); t(lambda: next(g))
g = outer(); next(g); g.close()
g = outer(); next(g); t(lambda: g.throw(ZeroDivisionError('zz')))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, e): print('It.throw', repr(e)); return 'thrown'
    def close(self): print('It.close')
def o2(): yield from It()
g = o2(); print(next(g), g.throw(ValueError('q')), next(g)); g.close()
def rec():
    yield next(G)
G = rec(); t(lambda: next(G))
def rt(): 
    try: yield 1
    except GeneratorExit: return 'val'
g = rt(); next(g); print(g.close())
async def co(): return 5
c = co(); t(lambda: c.send(None)); t(lambda: c.send(None))
async def co2():
    return await co() + 1
c = co2(); t(lambda: c.send(None)); print(c.cr_frame, c.__name__)
class Aw:
    def __await__(self):
        r = yield 'w'; return r
async def co3():
    return await Aw()
c = co3(); print(c.send(None)); t(lambda: c.send('R'))
c = co3(); c.send(None); t(lambda: c.throw(ValueError('x')))
c = co3(); c.send(None); c.close(); 
w = co().__await__(); t(lambda: w.send(None))
# exceptions
try:
    try: 1/0
    except Exception as e: raise ValueError('b') from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__traceback__.tb_lineno, e.__traceback__.tb_frame.f_code.co_name)
    e.add_note('n1'); e.add_note('n2'); print(e.__notes__)
    t(lambda: e.add_note(3)); t(lambda: setattr(e,'__cause__',3)); t(lambda: setattr(e,'__traceback__',3)); t(lambda: setattr(e,'args',3))
    t(lambda: delattr(e,'args'))
    e.args = [1,2]; print(e, repr(e)); e.foo = 3; print(e.__dict__, e.__reduce__())
    print(e.with_traceback(None) is e, e.__traceback__)
t(lambda: ValueError(a=1)); t(lambda: KeyError('a','b')); t(lambda: str(KeyError('a'))); t(lambda: str(KeyError())); t(lambda: str(KeyError('a','b')))
print(StopIteration(3).value, StopIteration().value, SystemExit(1,2).code, SystemExit(4).code, SystemExit().code)
e = NameError('m', name='nm'); print(e.name, repr(e)); t(lambda: NameError('m', nom=1))
e = AttributeError('m', name='nm', obj=3); print(e.name, e.obj)
e = ImportError('m', name='n', path='p'); print(e, e.name, e.path, e.msg, repr(e)); t(lambda: ImportError('a', q=1))
e = OSError(2, 'No such', 'fn'); print(e, type(e), e.errno, e.strerror, e.filename, e.args, repr(e))
e = OSError(2, 'No such', 'fn', None, 'g'); print(e, e.filename2); e = OSError('x'); print(e, repr(e), e.errno); e = OSError(9999,'a'); print(type(e), e)
class ME(OSError):
    def __init__(self, a, b): super().__init__(17, 'exists'); self.q = a
e = ME(1, 2); print(e, e.errno, type(e), e.args)
e = SyntaxError('bad', ('f.py', 3, 2, 'text', 3, 4)); print(e, e.lineno, e.offset, e.text, e.filename, e.msg, e.args); t(lambda: SyntaxError('bad', ('f.py', 3)))
t(lambda: SyntaxError('bad', ('f.py', 3, 1,'x',5)))
e = UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'inv'); print(e, e.start, e.object, e.reason)
e = UnicodeEncodeError('ascii', 'aé€', 1, 2, 'ord'); print(e); print(UnicodeEncodeError('ascii', 'aé€', 1, 3, 'ord')); t(lambda: UnicodeEncodeError('a'))
print(UnicodeTranslateError('aé', 1, 2, 'r')); t(lambda: UnicodeDecodeError('a','b',1,2,'c'))
eg = ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])])
print(eg, repr(eg), eg.exceptions, eg.message); print(eg.split(ValueError)); print(eg.subgroup(TypeError), eg.subgroup(KeyError)); print(eg.split(lambda e: isinstance(e, ValueError)))
t(lambda: ExceptionGroup('m', [])); t(lambda: ExceptionGroup('m', [3])); t(lambda: ExceptionGroup('m')); t(lambda: ExceptionGroup('m', 3)); t(lambda: ExceptionGroup(1,[ValueError()])); t(lambda: ExceptionGroup('m', [KeyboardInterrupt()])); print(type(BaseExceptionGroup('m', [ValueError()])), ExceptionGroup.__mro__)
class MyE(Exception):
    def __str__(self): return 'my'
print(MyE(1), repr(MyE(1)), repr(MyE()), repr(ValueError('a', 1)))
class Stop:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('end')
        return self.n
def delegating():
    r = yield from Stop()
    print('value', r)
print(list(delegating()), list(Stop()))
it = Stop(); next(it); next(it); t(lambda: next(it)); print(next(it, 'default'))
def numbers():
    yield [1]
    yield 2
def delegate():
    yield from numbers()
print(next(numbers()), next(iter(numbers())), numbers().send(None), next(delegate()), [*delegate()])
numbers().close()
t(lambda: numbers().throw(ValueError('x')))
