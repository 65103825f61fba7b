# Surrogates side by side: re, pickle, StringIO.
h, l = '\ud83d', '\ude00'
face = '\U0001f600'
pair = h + l
def show(label, f):
    try: print(label, ascii(f()))
    except Exception as e: print(label, type(e).__name__, ascii(str(e)))
texts = {'h': h, 'l': l, 'pair': pair, 'face': face, 'apb': 'a' + pair + 'b', 'hface': h + face, 'facel': face + l, 'ppp': pair * 3, 'lh': l + h, 'mark': h + '\ufdd0' + l, 'mix': 'x' + face + pair + 'y', 'hh': h + h + l + l}
import re
for n, t in texts.items():
    show(n, lambda: (re.findall('.', t), re.findall('[\ud83d]', t), re.sub(l, '-', t), re.split(h, t), [m.span() for m in re.finditer(face, t)], re.escape(t)))
    show(n, lambda: (t.__format__('>5'), t.__getnewargs__(), t.__contains__(h), t.__getitem__(-1), t.__mul__(0), t.index(t[-1]), t.rindex(t[0])))
    import pickle, copy, sys, io
    show(n, lambda: pickle.loads(pickle.dumps(t)) == t)
    show(n, lambda: io.StringIO(t).read(1))
    show(n, lambda: (sys.intern(t) == t, t.isnumeric(), t.maketrans(h, 'x')))
    show(n, lambda: bytes(t, 'utf8', 'ignore'))
    show(n, lambda: print(t))
