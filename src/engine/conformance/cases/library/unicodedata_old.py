import unicodedata, hashlib, sys
o = unicodedata.ucd_3_2_0
for start in (0, 0x600, 0x1f00, 0x3000, 0xf900, 0xff00, 0x1d700, 0x2f800):
    h = hashlib.md5()
    for p in range(start, start + 0x100):
        c = chr(p)
        h.update(repr((o.category(c), o.bidirectional(c), o.combining(c), o.mirrored(c), o.east_asian_width(c), o.decomposition(c), o.decimal(c, None), o.digit(c, None), o.numeric(c, None), o.name(c, None))).encode())
        if not 0xd800 <= p < 0xe000:
            for f in ('NFC','NFD','NFKC','NFKD'): h.update(o.normalize(f, c).encode())
    print(hex(start), h.hexdigest())
print(sys.getsizeof(o), [n for n in dir(o) if not n.startswith('__')], type(o).__module__)
try: type(o)()
except TypeError as e: print(e)

