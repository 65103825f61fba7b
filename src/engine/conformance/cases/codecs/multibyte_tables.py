# The whole of every multibyte table: the Basic Multilingual Plane encoded, all sequences of two and three octets decoded.
from hashlib import md5
from itertools import chain, product

NAMES = '''gb2312 gbk gb18030 hz big5 cp950 big5hkscs shift_jis cp932 euc_jp shift_jis_2004 shift_jisx0213 euc_jis_2004 euc_jisx0213
euc_kr cp949 johab iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr'''.split()
PLANE = ''.join(map(chr, chain(range(0xd800), range(0xe000, 0x10000))))
EXTENSION = ''.join(map(chr, range(0x20000, 0x2a6e0, 3)))
PAIRS = bytes(chain.from_iterable(product(range(0x80, 0x100), range(0x100), [10])))
TRIPLES = bytes(chain.from_iterable(product([0x8f], range(0xa0, 0x100), range(0xa0, 0x100), [10])))
QUADS = bytes(chain.from_iterable(product(range(0x81, 0x85), range(0x30, 0x3a), range(0x81, 0x90), range(0x30, 0x3a))))


def digest(text):
    return md5(text.encode('utf-8')).hexdigest()[:12]


for name in NAMES:
    encoded = PLANE.encode(name, 'ignore')
    print(name, len(encoded), md5(encoded).hexdigest()[:12], end=' ')
    print(md5(EXTENSION.encode(name, 'replace')).hexdigest()[:12], end=' ')
    print(digest(PAIRS.decode(name, 'replace')), digest(TRIPLES.decode(name, 'replace')), digest(QUADS.decode(name, 'replace')))
