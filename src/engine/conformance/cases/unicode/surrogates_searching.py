# Surrogates side by side: searching, splitting, stripping, comparing.
h, l = '\ud83d', '\ude00'
face = '\U0001f600'
pair = h + l
def show(label, f):
    try: print(label, ascii(f()))
    except Exception as e: print(label, type(e).__name__, ascii(str(e)))
texts = {'h': h, 'l': l, 'pair': pair, 'face': face, 'apb': 'a' + pair + 'b', 'hface': h + face, 'facel': face + l, 'ppp': pair * 3, 'lh': l + h, 'mark': h + '\ufdd0' + l, 'mix': 'x' + face + pair + 'y', 'hh': h + h + l + l}
for n, t in texts.items():
    for m, p in texts.items():
        show(f'{n}.find({m})', lambda: (t.find(p), t.rfind(p), t.count(p), p in t, t.startswith(p), t.endswith(p), t.replace(p, '-'), t.replace(p, '-', 1), t.split(p), t.rsplit(p, 1), t.partition(p), t.rpartition(p), t.removeprefix(p), t.removesuffix(p), t.strip(p), t.lstrip(p), t.rstrip(p), t == p, t < p, t > p, hash(t) == hash(p), p.join([t, t]), t + p))
