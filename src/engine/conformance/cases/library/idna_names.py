def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
import unicodedata
t(lambda: unicodedata.ucd_3_2_0.unidata_version)
t(lambda: unicodedata.ucd_3_2_0.category('\u0221'))
t(lambda: unicodedata.ucd_3_2_0.name('\u0221', 'none'))
t(lambda: unicodedata.ucd_3_2_0.bidirectional('\u05d0'))
t(lambda: unicodedata.ucd_3_2_0.normalize('NFKC', '\ufb01'))
t(lambda: type(unicodedata.ucd_3_2_0))
import stringprep
t(stringprep.in_table_a1, '\u0221')
t(stringprep.in_table_b1, '\xad')
t(stringprep.map_table_b2, '\xdf')
for s in ('bücher.example', 'python.org', 'faß.de', 'ΑΒΓ.gr', '日本語.jp', 'a'*64+'.de', '', '.', 'a..b', 'xn--bcher-kva.example', 'ü'*60, '\u0221.x', 'BÜCHER。example', 'مثال.إختبار', 'א1.x', 'אb.x'):
    t(lambda: s.encode('idna'))
for b in (b'xn--bcher-kva.example', b'python.org', b'xn--', b'xn--a\xff', b'XN--BCHER-KVA', b''):
    t(lambda: b.decode('idna'))
import encodings.idna
t(encodings.idna.ToASCII, 'bücher')
t(encodings.idna.ToUnicode, 'xn--bcher-kva')
t(encodings.idna.nameprep, 'Bücher\xad')
import codecs
e = codecs.getincrementalencoder('idna')()
t(lambda: e.encode('büch'), ); t(lambda: e.encode('er.exa')); t(lambda: e.encode('mple', True))
import socket
t(socket.gethostbyname, 'bücher.invalid')
