# What an XML parser tells, and where: every handler, namespaces, text in one piece and in lines, in chunks.
from xml.parsers import expat
import pyexpat, sys
DOC = '''<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!-- first -->
<?style a="b"?>
<!DOCTYPE root PUBLIC "-//X//Y" "x.dtd" [
  <!ELEMENT root (a|b)*>
  <!ELEMENT a (#PCDATA|b)*>
  <!ELEMENT b EMPTY>
  <!ELEMENT c ANY>
  <!ELEMENT d (a, (b|c)?, d+)>
  <!ATTLIST a id ID #REQUIRED kind (x|y) "x" note CDATA #IMPLIED fix CDATA #FIXED "f">
  <!NOTATION gif SYSTEM "gif.exe">
  <!NOTATION png PUBLIC "-//png">
  <!ENTITY hi "hello &#65; &amp; <b/>">
  <!ENTITY ext SYSTEM "ext.xml">
  <!ENTITY pic SYSTEM "pic.gif" NDATA gif>
  <!ENTITY % pe "x">
]>
<root xmlns:x="http://x" xmlns="http://d">
  text &lt;&#x41;&hi;
  line two]] more
  <a id="1" note=" a&#10;b
c &lt;d "/>
  <x:b x:q="1"></x:b>
  <![CDATA[some <raw>
data]]>
  &ext;
  &unknown;
  été 𝒳 中
</root>
<!-- last -->
<?end?>
'''
NAMES = [n for n in dir(pyexpat.XMLParserType) if n.endswith('Handler')]
def run(doc, skip=(), chunk=None, **opt):
    sep = opt.pop('sep', None)
    p = expat.ParserCreate(None, sep)
    for k, v in opt.items(): setattr(p, k, v)
    def h(name):
        def f(*args):
            if name == 'ExternalEntityRefHandler':
                args = (sorted(args[0].split('\f')), *args[1:])
            print(name, args, p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex)
            return 1
        return f
    for n in NAMES:
        if n not in skip and not n.startswith('Default'): setattr(p, n, h(n))
    if 'default' in skip: p.DefaultHandlerExpand = h('Default')
    if 'plain' in skip: p.DefaultHandler = h('Plain')
    try:
        if chunk:
            data = doc.encode() if isinstance(doc, str) else doc
            for i in range(0, len(data), chunk): p.Parse(data[i:i+chunk])
            print(p.Parse(b'', True))
        else: print(p.Parse(doc, True))
    except expat.ExpatError as e:
        print(e, e.code, e.lineno, e.offset, p.ErrorCode, p.ErrorByteIndex)
run(DOC)
print('------ text buffered'); run(DOC, buffer_text=True)
print('------ ns'); run(DOC, sep=' ', ordered_attributes=True)
print('------ ns prefixes'); run(DOC, sep='}', namespace_prefixes=True, specified_attributes=True)
print('------ chunks'); run(DOC, chunk=7, buffer_text=True)
