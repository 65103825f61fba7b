import unicodedata

TEXTS = ['e\u0301', '\u00e9', '\ufb01', '\uac01', '\u1100\u1161\u11a8', 'a\u0327\u0301', 'a\u0301\u0327', '\u2126', '\u00bd', '\u0958', '', '\U0001d15e',
         '\u1e9b\u0323', 'x\u0300\u0301\u0302', '\u3060', '\u305f\u3099', '\u212b\u212a']

for text in TEXTS:
    result = unicodedata.normalize('NFD', text)
    print(ascii(text), ascii(result), unicodedata.is_normalized('NFD', text), unicodedata.is_normalized('NFD', result), len(result))
for block in range(0xA0, 0x600, 0x40):
    text = ''.join(map(chr, range(block, block + 0x40)))
    print(hex(block), ascii(unicodedata.normalize('NFD', text))[:200])
