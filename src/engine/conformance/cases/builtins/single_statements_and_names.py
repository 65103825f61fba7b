import types, typing, sys, collections, array, collections.abc, tokenize, io, ast
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e)
for src in ("def f():\n   pass", "def f():\n   pass\n", "class T: pass", "c = '''\nd=1\n'''", "1", "x = 5 # comment", "if x:\n  f(x)\n", "if x:\n  f(x)\nelse:\n  g(x)", "x = 5\n# c", "\n", "x=5\ny=6", "f(x)\n\n\nxy", "x = 1;", "# c", "", "for i in x: pass", "@a\ndef f(): pass", "f(1)\n  ", "async def f():\n  pass"):
    t(src, lambda: compile(src, "<single>", "single").co_code != b'')
for text in (")", "a ) b\n", "(]\n", "x = (1, 2]) + 3\n", "lambda: (\n1) )\n", "f'{a}}'\n", "}"):
    t(text, lambda: [(k.type, k.string) for k in tokenize.generate_tokens(io.StringIO(text).readline)])
m = types.ModuleType('m'); t('ann', lambda: m.__annotations__); t('ann', lambda: m.__dict__['__annotations__'])
def dl(): del m.__annotations__
t('ann', dl); t('ann', dl); m.__annotations__ = 5; t('ann', lambda: m.__annotations__)
t('ann', lambda: '__annotations__' in dir(types.ModuleType('q')))
for fn in ('a', b'a', bytearray(b'a'), memoryview(b'a'), list(b'a'), 5, None, 'a\0b'):
    t('fn', lambda: compile('pass', fn, 'exec').co_filename)
for a in ((42,), (1, 2), ValueError('x'), None, 5, [1], SystemExit(3), ()):
    try: sys.exit(a)
    except SystemExit as e: print(e.args, e.code)
print(issubclass(array.array, collections.abc.MutableSequence), isinstance(array.array('i'), collections.abc.Sequence))
