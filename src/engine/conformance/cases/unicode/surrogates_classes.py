# Surrogates side by side: case and classes of characters.
h, l = '\ud83d', '\ude00'
face = '\U0001f600'
pair = h + l
def show(label, f):
    try: print(label, ascii(f()))
    except Exception as e: print(label, type(e).__name__, ascii(str(e)))
texts = {'h': h, 'l': l, 'pair': pair, 'face': face, 'apb': 'a' + pair + 'b', 'hface': h + face, 'facel': face + l, 'ppp': pair * 3, 'lh': l + h, 'mark': h + '\ufdd0' + l, 'mix': 'x' + face + pair + 'y', 'hh': h + h + l + l}
for n, t in texts.items():
    print(n, len(t), ascii(t), [hex(ord(c)) for c in t], ascii(t[::-1]), ascii(t.upper()), ascii(t.lower()), ascii(t.title()), ascii(t.swapcase()), ascii(t.capitalize()), ascii(t.casefold()))
    print(t.isalpha(), t.isprintable(), t.isspace(), t.isidentifier(), t.isalnum(), t.isupper(), t.istitle(), t.isdecimal(), t.isascii())
