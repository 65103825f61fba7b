# Documents that are wrong, and encodings.
from xml.parsers import expat
BAD = ['', ' ', 'text', '<', '<a', '<a>', '<a></b>', '<a/><b/>', '<a/>text', '<a>&foo;</a>', '<a>& b</a>', '<a b=1/>', '<a b="1" b="2"/>',
 '<a b="<"/>', '<a b="1"c="2"/>', '<a b/>', '<a>]]></a>', '<a><!-- -- --></a>', '<a><!- x></a>', '<a><![CDATA[x</a>', '<a>\x01</a>', '<a>&#0;</a>',
 '<a>&#xZ;</a>', '<a>&#99999999;</a>', '\n<?xml version="1.0"?><a/>', '<a><?xml version="1.0"?></a>', '<?XML?><a/>', '<?xml encoding="x"?><a/>', '<?xml version="1.0" standalone="maybe"?><a/>',
 '<!DOCTYPE a [<!ENTITY e "&e;">]><a>&e;</a>', '<!DOCTYPE a [<!ENTITY e "<b>">]><a>&e;</b></a>', '<!DOCTYPE a [<!ENTITY e "<b>">]><a b="&e;"/>',
 '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a b="&x;"/>', '<!DOCTYPE a><a>&u;</a>', '<!DOCTYPE a SYSTEM "u"><a>&u;</a>', '<!DOCTYPE a [', '<!DOCTYPE a', '<!DOCTYPE',
 '<!DOCTYPE a [<!ELEMENT>]><a/>', '<!DOCTYPE a [<!FOO x>]><a/>', '<a></a', '<a></a x>', '</a>', '<1/>', '<a><1/></a>', '<a>\n\n  <b>\n</a>', '<a>\r\n<b>\r</a>', '<é></é>', '<a é="1"/>', '<a>\ud800</a>' if 0 else '<a>\ufffe</a>',
 '<a xmlns:x="u"><y:b/></a>', '<a x:b="1"/>', '<a xmlns:x=""/>', '<a xmlns:xml="u"/>', '<a xmlns:xmlns="u"/>', '<a><b></a></b>', '<a b="&#0;"/>', '<a b="&nope;"/>', '<a b="&amp"/>', '<a b="& "/>', '<a>&amp</a>', '<!-- a', '<?pi', '<a><?pi</a>', 'x<a/>', '\ufeff<a/>', '<a/>\n\n ', '<a/><!-- c --><?x?>', '<a/><!DOCTYPE a>', '<!DOCTYPE a><!DOCTYPE a><a/>', '&amp;', '=', '%x;', '<a><b', '<a b', '<a b=', '<a b="x', '<a b="x"', '<a /', '<a / >', '<a>]]', '<a>]', '<a>x]]>y</a>', '<a\n b="1"\n/>', '< a/>', '<a>< /a></a>', '<a></ a>', '<a:b/>', '<a:b:c/>', '<:a/>', '<!DOCTYPE a PUBLIC "{" "x"><a/>', '<!DOCTYPE a SYSTEM><a/>', '<a>%x;</a>', '<!DOCTYPE a [ %x; ]><a>&z;</a>', '<!DOCTYPE a [<!ATTLIST a b CDATA "x&lt;y" c NMTOKENS "  p  q ">]><a c="  r   s "/>']
for sep in (None, ' '):
    for doc in BAD:
        p = expat.ParserCreate(namespace_separator=sep)
        out = []
        p.StartElementHandler = lambda n, a: out.append((n, a))
        p.CharacterDataHandler = out.append
        try: p.Parse(doc, True); print(repr(doc), 'ok', out)
        except expat.ExpatError as e: print(repr(doc), e, e.code, out, p.ErrorByteIndex)
for data in (b'<a>\xff</a>', b'<a>\xe4\xb8</a>', b'<a>\xe4', '<a>é</a>'.encode('latin-1'), '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode('latin-1'),
 '<?xml version="1.0" encoding="windows-1252"?><a>€</a>'.encode('cp1252'), '<?xml version="1.0" encoding="utf-16"?><a>é中</a>'.encode('utf-16'), '<a>é中𝒳</a>'.encode('utf-16-be'),
 '<?xml version="1.0" encoding="utf-16"?><a>x</a>'.encode(), '\ufeff<a>é</a>'.encode(), '<?xml version="1.0" encoding="us-ascii"?><a>é</a>'.encode('latin-1'),b'<a>\xed\xa0\x80</a>', b'<a>\xc0\x80</a>', b'<a>\xf5\x80\x80\x80</a>', '<?xml version="1.0" encoding="koi8-r"?><a>привет</a>'.encode('koi8-r')):
    for chunk in (1000, 1):
        p = expat.ParserCreate(); out = []
        p.CharacterDataHandler = out.append
        p.XmlDeclHandler = lambda *a: out.append(a)
        p.buffer_text = True
        try:
            for i in range(0, len(data), chunk): p.Parse(data[i:i+chunk], False)
            p.Parse(b'', True); print(data, 'ok', out)
        except expat.ExpatError as e: print(data, e, e.code, out)
        except Exception as e: print(data, type(e), e, out)
bomb = '<!DOCTYPE a [<!ENTITY e0 "' + 'x'*100 + '">' + ''.join(f'<!ENTITY e{i+1} "{"&e%d;"%i*10}">' for i in range(9)) + ']><a>&e9;</a>'
p = expat.ParserCreate()
try: p.Parse(bomb, True)
except expat.ExpatError as e: print(str(e).split(':')[0])
