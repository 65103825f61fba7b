# Surrogates side by side: padding, formats, codecs.
h, l = '\ud83d', '\ude00'
face = '\U0001f600'
pair = h + l
def show(label, f):
    try: print(label, ascii(f()))
    except Exception as e: print(label, type(e).__name__, ascii(str(e)))
texts = {'h': h, 'l': l, 'pair': pair, 'face': face, 'apb': 'a' + pair + 'b', 'hface': h + face, 'facel': face + l, 'ppp': pair * 3, 'lh': l + h, 'mark': h + '\ufdd0' + l, 'mix': 'x' + face + pair + 'y', 'hh': h + h + l + l}
for n, t in texts.items():
    show(n, lambda: (t.center(10, h), t.ljust(8, face), t.rjust(9, l), t.zfill(7), t.expandtabs(), t.splitlines(), t.translate({0xd83d: 'H', 0xde00: 'L', 0x1f600: 'F'}), t.translate({0xd83d: None}), t.translate({0x1f600: h, 0xd83d: l}), t * 2, t[1:], t[:1], t[0], list(t), sorted(t), set(t) == set(list(t)), max(t), min(t)))
    show(n, lambda: ('%s' % t, '%5s|' % t, '%.1s|' % t, '%r' % t, '%a' % t, f'{t:>6}|', f'{t:.1}|', f'{t!r}', '{:*^7}'.format(t), '{0}{0}'.format(t), '%c' % t[0], '{:{}}'.format(t, 5)))
    show(n, lambda: t.encode())
    show(n, lambda: t.encode('utf-8', 'surrogatepass'))
    show(n, lambda: t.encode('utf-16-le', 'surrogatepass'))
    show(n, lambda: t.encode('utf-32-be', 'surrogatepass'))
    show(n, lambda: t.encode('ascii', 'backslashreplace'))
    show(n, lambda: t.encode('utf-8', 'replace'))
    show(n, lambda: t.encode('latin-1', 'xmlcharrefreplace'))
    show(n, lambda: t.encode('utf-7'))
    show(n, lambda: t.encode('unicode_escape'))
    show(n, lambda: t.encode('raw_unicode_escape'))
    show(n, lambda: t.encode('utf-8', 'surrogatepass').decode('utf-8', 'surrogatepass') == t)
    show(n, lambda: t.encode('utf-32-be', 'surrogatepass').decode('utf-32-be', 'surrogatepass') == t)
    show(n, lambda: t.encode('unicode_escape').decode('unicode_escape') == t)
    show(n, lambda: t.encode('utf-16-le', 'surrogatepass').decode('utf-16-le', 'surrogatepass'))
    show(n, lambda: (len(''.join([t, t])), {t: 1}[t], eval(repr(t)) == t, str.maketrans(t, t) == {ord(c): ord(c) for c in t}))
