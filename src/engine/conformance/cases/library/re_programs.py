import re

log = '''192.168.0.1 - - [10/Oct/2000:13:55:36] "GET /a.gif HTTP/1.0" 200 2326
10.0.0.7 - bob [11/Oct/2000:03:05:06] "POST /form HTTP/1.1" 404 -
bad line'''
pat = re.compile(r'''
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s-\s(?P<user>\S+)\s   # who
    \[(?P<when>[^\]]+)\]\s
    "(?P<verb>[A-Z]+)\s(?P<path>\S+)[^"]*"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)$''', re.X | re.M)
for m in pat.finditer(log):
    print(m.groupdict(), m.span('path'), m.lastgroup, m.start())
print(pat.groups, pat.groupindex, pat.flags, re.purge())


class Template:
    RX = re.compile(r'\{\{\s*(\w+)((?:\|\w+)*)\s*\}\}')
    FILTERS = {'upper': str.upper, 'rev': lambda s: s[::-1], 'len': lambda s: str(len(s))}

    def __init__(self, text):
        self.text = text

    def render(self, **kw):
        def sub(m):
            value = str(kw[m[1]])
            for f in filter(None, m[2].split('|')):
                value = self.FILTERS[f](value)
            return value
        return self.RX.sub(sub, self.text)


print(Template('Dear {{ name|upper }}, {{word|rev|upper}} {{word|len}}').render(name='ann', word='abc'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world foo bar'), re.sub(r'(?P<d>\d)', r'<\g<d>>', 'a1b2'), re.subn('a', 'b', 'banana', 2), re.sub('', '-', 'abc'), re.sub('x*', '-', 'abxd'))
print(re.split(r'([,;])\s*', 'a, b;c'), re.split(r'\W+', 'Words, words.', maxsplit=1), re.split('', 'abc'), re.split(r'(a)|b', 'xaybz'))
print(re.findall(r'(\w)(\d)?', 'a1b'), re.findall(r'(?i)AB', 'abAB'), re.findall(r'\bf\w*', 'foo of fast'), re.findall('(?=(\\w{2}))', 'abcd'))
print(re.match('(a)(b)?', 'a').groups('none'), re.fullmatch('a|ab', 'ab'), re.search('(?<=-)\\w+', 'spam-egg')[0], re.search(r'(?<!\d)\d{2}(?!\d)', '123 45')[0])
print(re.match(r'(?P<q>[\'"]).*?(?P=q)', '"it\'s" x')[0], re.match(r'(a+)+b', 'aaab').span(1), re.match(r'(?:(x)|y)(?(1)1|2)', 'y2')[0], re.match('(?>a+)a', 'aaa'), re.match('a++b', 'aab')[0])
print(re.escape('a.b*c[d] -#'), re.compile('a', re.I | re.S), re.compile(b'x'), re.search(b'\\d+', b'ab12').group())
m = re.search(r'(?P<a>.)(?P<b>.)?', 'xy')
print(m, m.expand(r'\2-\1-\g<a>'), m['a'], m[0], m.group(1, 2), m.pos, m.endpos, m.re.pattern, m.string, m.lastindex, m.regs, list(m.groupdict()))
print(re.findall(r'[^\W\d_]+', 'añb1_c'), re.findall(r'\w+', 'añ', re.A), re.match('.', '\n'), re.match('(?s:.)', '\n')[0] == '\n', re.findall('^.', 'a\nb', re.M), re.findall(r'a$', 'a\n'), re.findall(r'a\Z', 'a\n'))
for bad in ('(', 'a)', '[a', '*a', 'a**', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?<=a+)b', '\\', '(?z)', 'a{3,2}', '[b-a]', '(?P=no)', '\\1', '(?:', '(?P<a', '\\q', 'x(?i)'):
    try:
        re.compile(bad)
        print('fine', bad)
    except re.error as e:
        print(f'{bad!r}: {e} / {e.msg} {e.pos} {e.colno}')
for f in (lambda: re.match('a', b'a'), lambda: re.sub('a', r'\1', 'a'), lambda: re.search('(a)', 'a').group(2), lambda: re.search('a', 'a').group('x'), lambda: re.compile(5), lambda: re.compile(re.compile('a'), re.I)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
sc = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: t), (r'\s+', None)])
print(sc.scan('12 ab 3 !x'))
