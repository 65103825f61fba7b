import typing
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
for C in UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError:
    e = C.__new__(C); t(C.__name__, lambda: str(e))
    for n in ('object', 'start', 'end', 'encoding', 'reason'): t(n, lambda: getattr(e, n))
u = UnicodeEncodeError('baz', 'xxxxx', 1, 5, 'foo'); t('u', lambda: str(u)); u.end = 2; t('u', lambda: str(u)); u.end = 5; u.reason = 0x345345345345345345; t('u', lambda: str(u)); u.encoding = 4000; t('u', lambda: str(u)); u.start = 1000; t('u', lambda: str(u)); u.start = -5; t('u', lambda: str(u))
u = UnicodeDecodeError('baz', b'xxxxx', 1, 5, 'foo'); u.end = 2; u.reason = 5; t('u', lambda: str(u)); u.encoding = 4; t('u', lambda: str(u)); 
u = UnicodeTranslateError('xxxx', 1, 5, 'foo'); t('u', lambda: str(u)); u.end = 2; t('u', lambda: str(u)); u.reason = 3; t('u', lambda: str(u)); u.end = 2000; t('u', lambda: str(u))
e = ImportError('test', name='n', path='p'); e.__init__(); print(e.args, e.msg, e.name, e.path); e.__init__('a', name='b'); print(e.args, e.msg, e.name, e.path); e.__init__('a', 'b'); print(e.args, e.msg, e.name, e.path)
e = AttributeError('x', name='n', obj=1); e.__init__('y'); print(e.args, e.name, e.obj)
e = NameError('x', name='n'); e.__init__('y'); print(e.args, e.name)
e = StopIteration(1); e.__init__(); print(e.value, e.args); e.__init__(2, 3); print(e.value)
e = SystemExit(1); e.__init__(); print(e.code, e.args); e.__init__(2, 3); print(e.code)
e = SyntaxError('m', ('f', 1, 2, 't')); e.__init__(); print(e.args, e.msg, e.filename, e.lineno); e.__init__('q'); print(e.msg, e.filename)
e = OSError(1, 'a', 'f'); e.__init__(2, 'b'); print(e.args, e.errno, e.filename)
e = KeyError(1); e.__init__(2, 3); print(e.args)
print(typing.NoDefault.__doc__, type(typing.NoDefault).__doc__)
