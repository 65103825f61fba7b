# Parts of a document that are elsewhere: external entities and subsets, a DTD that the document doesn't name, parameter entities.
from xml.parsers import expat
from xml.sax import handler, make_parser
import io

FILES = {
    'part.xml': '<?xml version="1.0" encoding="utf-8"?><p q="&hi;">part é</p>tail',
    'rules.dtd': '<!ENTITY hi "from the subset"><!ATTLIST root kind CDATA "declared elsewhere">',
    'bad.xml': '<p>',
}


def run(doc, parsing=0, foreign=False, answer=True):
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(parsing)
    if foreign:
        parser.UseForeignDTD()

    def external(context, base, system_id, public_id):
        print('external', context, base, system_id, public_id)
        if not answer:
            return 0
        inner = parser.ExternalEntityParserCreate(context)
        inner.Parse(FILES.get(system_id, '').encode(), True)
        return 1

    def told(name):
        return lambda *args: print(name, args) or 1

    parser.ExternalEntityRefHandler = external
    for name in ('StartElement', 'EndElement', 'CharacterData', 'SkippedEntity', 'NotStandalone', 'StartDoctypeDecl', 'EndDoctypeDecl', 'EntityDecl'):
        setattr(parser, name + 'Handler', told(name))
    try:
        print(parser.Parse(doc, True))
    except expat.ExpatError as error:
        print(error)


DOC = '<!DOCTYPE root SYSTEM "rules.dtd" [<!ENTITY part SYSTEM "part.xml">]><root a="&hi;">&part;&hi;</root>'
for parsing in (0, 1, 2):
    run(DOC, parsing)
    run('<?xml version="1.0" standalone="yes"?>' + DOC.replace('&hi;', ''), parsing)
run(DOC, answer=False)
run('<!DOCTYPE a [<!ENTITY e SYSTEM "bad.xml">]><a>&e;</a>')
run('<!DOCTYPE a [<!ENTITY % d "<!ENTITY x \'in parameter\'>"> %d; <!ENTITY y "late">]><a>&x;&y;</a>', 2)
run('<!DOCTYPE a [<!ENTITY % d "<!ENTITY x \'in parameter\'>"> %d; <!ENTITY y "late">]><a>&x;&y;</a>', 0)
run('<!DOCTYPE a [%none; <!ENTITY y "late">]><a>&y;</a>', 2)
for doc in ('<a/>', '<!DOCTYPE a><a/>', '<!DOCTYPE a SYSTEM "rules.dtd"><a/>', '<!DOCTYPE a [<!ENTITY e "v">]><a>&e;</a>'):
    run(doc, 2, foreign=True)
    run(doc, 0, foreign=True)

sizes = []
for encoding in ('utf-8', 'iso-8859-1', 'koi8-r'):
    parser = expat.ParserCreate()
    parser.CharacterDataHandler = lambda text: sizes.append(len(text.encode()))
    text = 'x' * 1000 + 'яб' * 900 if encoding == 'koi8-r' else 'é' * 2000
    parser.Parse(f'<?xml version="1.0" encoding="{encoding}"?><a>{text}</a>'.encode(encoding), True)
print(sizes)


class Content(handler.ContentHandler):
    def startElement(self, name, attributes):
        print('start', name, dict(attributes))

    def skippedEntity(self, name):
        print('skipped', name)


sax = make_parser()
sax.setContentHandler(Content())
sax.parse(io.StringIO('<!DOCTYPE a [<!ENTITY e SYSTEM "nowhere">]><a b="1">&e;<c/></a>'))
