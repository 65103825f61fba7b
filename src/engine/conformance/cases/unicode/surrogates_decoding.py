# Surrogates side by side: decoding, literals, json.
h, l = '\ud83d', '\ude00'
face = '\U0001f600'
pair = h + l
def show(label, f):
    try: print(label, ascii(f()))
    except Exception as e: print(label, type(e).__name__, ascii(str(e)))
texts = {'h': h, 'l': l, 'pair': pair, 'face': face, 'apb': 'a' + pair + 'b', 'hface': h + face, 'facel': face + l, 'ppp': pair * 3, 'lh': l + h, 'mark': h + '\ufdd0' + l, 'mix': 'x' + face + pair + 'y', 'hh': h + h + l + l}
show('esc', lambda: b'\xed\xa0\xbd\xed\xb8\x80'.decode('utf-8', 'surrogatepass'))
show('esc', lambda: b'\xf0\x9f\x98\x80\xff'.decode('utf-8', 'surrogateescape'))
show('esc', lambda: b'\\ud83d\\ude00'.decode('unicode_escape'))
show('esc', lambda: b'\\ud83d\\ude00'.decode('raw_unicode_escape'))
show('esc', lambda: "\ud83d\ude00")
show('chr', lambda: chr(0xd83d) + chr(0xde00))
show('json', lambda: __import__('json').loads('"\\ud83d\\ude00"'))
show('json', lambda: __import__('json').dumps(pair))
show('json', lambda: __import__('json').dumps(face))
show('json', lambda: __import__('json').loads('"\\ud83d" '))
