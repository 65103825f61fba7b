import base64
import html

print(html.escape('<a href="x">T & \'q\'</a>'), html.escape('"', quote=False), html.unescape('&lt;p&gt; &amp; &#39; &eacute; &#x41; &nope; &copy'))
for data in (b'', b'f', b'fo', b'foo', b'hello world', bytes(range(10))):
    print(base64.b64encode(data), base64.b32encode(data), base64.b16encode(data), base64.b85encode(data), base64.a85encode(data))
    assert base64.b64decode(base64.b64encode(data)) == data and base64.b32decode(base64.b32encode(data)) == data and base64.b85decode(base64.b85encode(data)) == data and base64.a85decode(base64.a85encode(data)) == data
print(base64.urlsafe_b64encode(b'\xfb\xff'), base64.urlsafe_b64decode('-_8='), base64.standard_b64decode('aGk='), base64.b64encode(b'\xfb\xff', altchars=b'@#'), base64.b32hexencode(b'hi'))
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'aGk=\n'), base64.b16decode('4a4B', casefold=True), base64.b64decode('aGk=!!'), base64.a85encode(b'\0\0\0\0', foldspaces=True), base64.a85encode(b'abc', adobe=True))
for bad in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('a!', validate=True), lambda: base64.b32decode('A'), lambda: base64.b16decode('4a'), lambda: base64.b64encode('str'), lambda: base64.b85decode(b'~' * 5), lambda: base64.b64decode('é')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
from html.parser import HTMLParser


class P(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs)

    def handle_endtag(self, tag):
        print('end', tag)

    def handle_data(self, data):
        print('data', repr(data))

    def handle_comment(self, data):
        print('comment', data)


P().feed('<p class="a" id=b>Hi &amp; <b>bold</b><br/><!-- note --></p>')
