import io, os
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e, repr(e.__context__))
class Boom(Exception): pass
def bad(name):
    def f(*a): raise OSError(name)
    return f
for make in [lambda: io.TextIOWrapper(io.BytesIO(b"a\nb\n"), encoding="ascii")]:
    for names in (('buffer.close', 'flush'), ('buffer.close',), ('flush',), ('buffer.flush',), ('buffer.write',), ('buffer.read1',), ('buffer.read',), ('buffer.seek',), ('buffer.tell',), ('buffer.truncate',)):
        txt = make()
        print(names, type(txt.buffer).__name__)
        for n in names:
            o = txt
            for part in n.split('.')[:-1]: o = getattr(o, part)
            setattr(o, n.split('.')[-1], bad(n))
        t('write', lambda: txt.write('xyz\n'))
        t('flush', lambda: txt.flush()); t('seek', lambda: txt.seek(0)); t('read', lambda: txt.read(1)); t('readline', lambda: txt.readline()); t('iter', lambda: list(txt)); t('tell', lambda: txt.tell()); t('trunc', lambda: txt.truncate(2))
        t('close', lambda: txt.close())
        print(txt.closed)
        for n in names:
            o = txt
            for part in n.split('.')[:-1]: o = getattr(o, part)
            setattr(o, n.split('.')[-1], lambda *a: None)
