# XML as programs use it: ElementTree, minidom, sax, plistlib, xmlrpc.
import xml.etree.ElementTree as ET, io
from xml.dom import minidom
import xml.sax, xml.sax.handler, plistlib, xmlrpc.client, datetime
doc = '''<?xml version="1.0"?>
<catalog xmlns:p="http://p.example">
  <book id="b1" lang="en"><title>One &amp; Two</title><price>10.50</price><p:tag>x</p:tag></book>
  <book id="b2"><title>Three</title><price>7</price><!-- note --></book>
  tail
</catalog>'''
root = ET.fromstring(doc)
print(root.tag, root.attrib, len(root), [c.tag for c in root])
for b in root.iter('book'): print(b.get('id'), b.find('title').text, float(b.findtext('price')), b.get('lang', '-'))
print(root.findall(".//book[@id='b2']/title")[0].text, root.find('{http://p.example}tag'), root.find('book/p:tag', {'p': 'http://p.example'}).text)
print(ET.tostring(root, encoding='unicode'))
print(ET.tostring(root))
ET.indent(root); print(ET.tostring(root, 'unicode', short_empty_elements=False))
new = ET.Element('a', x='1'); ET.SubElement(new, 'b').text = '<&>"'; ET.SubElement(new, 'c', {'q': '"é\n'})
ET.dump(new); print(ET.tostring(new, 'utf-8', xml_declaration=True))
tree = ET.ElementTree(new); s = io.BytesIO(); tree.write(s, encoding='iso-8859-1', xml_declaration=True); print(s.getvalue())
print(ET.canonicalize(doc))
for ev, el in ET.iterparse(io.BytesIO(doc.encode()), ('start', 'end', 'start-ns', 'end-ns', 'comment')): print(ev, el if ev.endswith('ns') else el.tag if isinstance(el.tag, str) else el.text)
pp = ET.XMLPullParser(['start', 'end'])
for i in range(0, len(doc), 40):
    pp.feed(doc[i:i+40]); print([(e, x.tag) for e, x in pp.read_events()])
pp.close(); print([(e, x.tag) for e, x in pp.read_events()])
for bad in ('<a>', '<a></b>', '<a>&foo;</a>', '', 'x', '<!DOCTYPE a SYSTEM "x"><a>&foo;</a>', '<a b="1" b="2"/>'):
    try: ET.fromstring(bad)
    except ET.ParseError as e: print(repr(bad), e, e.code, e.position)
print(ET.XML('<!DOCTYPE a [<!ENTITY e "v">]><a b="&e;">&e;&#65;</a>').attrib)
class T:
    def start(self, t, a): print('start', t, a)
    def end(self, t): print('end', t)
    def data(self, d): print('data', repr(d))
    def comment(self, c): print('comment', c)
    def pi(self, *a): print('pi', a)
    def close(self): return 'closed'
print(ET.XMLParser(target=T()).feed('<a>1<!--c--><?p q?></a>'))
d = minidom.parseString(doc)
print(d.documentElement.tagName, [n.nodeName for n in d.documentElement.childNodes])
for b in d.getElementsByTagName('book'): print(b.getAttribute('id'), b.getElementsByTagName('title')[0].firstChild.data)
print(d.toxml()); print(minidom.parseString('<a><b c="1">t</b><d/></a>').toprettyxml(indent='  '))
m = minidom.Document(); r = m.createElement('r'); m.appendChild(r); r.setAttribute('k', 'v<'); r.appendChild(m.createTextNode('a&b')); r.appendChild(m.createComment('c')); print(m.toxml())
print(minidom.parseString('<!DOCTYPE a [<!ENTITY e "v"><!ATTLIST a z CDATA "dz">]><a>&e;<![CDATA[<x>]]></a>').toxml())
class H(xml.sax.handler.ContentHandler):
    def startDocument(self): print('startDocument')
    def startElement(self, n, a): print('start', n, dict(a.items()), self._locator.getLineNumber(), self._locator.getColumnNumber())
    def endElement(self, n): print('end', n)
    def characters(self, c): print('chars', repr(c))
    def endDocument(self): print('endDocument')
xml.sax.parseString(doc, H())
try: xml.sax.parseString('<a><b></a>', H())
except xml.sax.SAXParseException as e: print(e, e.getLineNumber(), e.getColumnNumber())
data = {'s': 'é', 'i': 7, 'f': 1.5, 'l': [1, True, b'xy'], 'd': datetime.datetime(2020, 1, 2, 3, 4, 5)}
p = plistlib.dumps(data); print(p.decode()); print(plistlib.loads(p) == data)
x = xmlrpc.client.dumps((1, 'a<', [True, None], {'k': 2.5}), 'meth', allow_none=True); print(x); print(xmlrpc.client.loads(x))
class Boom(Exception): pass
def boom(*a): raise Boom('in handler')
from xml.parsers import expat
q = expat.ParserCreate(); q.StartElementHandler = boom
try: q.Parse('<a/>', 1)
except Boom as e: print('Boom', e)
