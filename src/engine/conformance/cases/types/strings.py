# Strings: every method, with the corner cases that differ between languages.
words = ['', 'a', 'Hello World', '  spaced  out ', 'ab,cd,,ef', 'line1\nline2\r\nline3\r', 'tab\tbed', "it's", 'MiXeD 123', 'éßŒ', '日本語', '😀x😀', 'ÀÉ', '\x00\x1f\x7f\x80\xa0\u2028', 'ﬁne', 'ǆ', '١٢٣', '½²', 'Ⅷ', '_id9', '9id', 'aaa']
for w in words:
    print(ascii(w), repr(w), len(w), hash(w) == hash(w))
    print([ascii(x) for x in [w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold()]])
    print([w.isalpha(), w.isalnum(), w.isdecimal(), w.isdigit(), w.isnumeric(), w.isspace(), w.isupper(), w.islower(), w.istitle(), w.isidentifier(), w.isprintable(), w.isascii()])
    print([ascii(x) for x in [w.strip(), w.lstrip(), w.rstrip(), w.strip('a l'), w.center(12), w.center(13, '*'), w.ljust(5) + '|', w.rjust(5, '.'), w.zfill(6), w.expandtabs(), w.expandtabs(3)]])
    print(ascii(w.split()), ascii(w.split(',')), ascii(w.rsplit(None, 1)), ascii(w.split(None, 1)), ascii(w.rsplit(',', 1)), ascii(w.splitlines()), ascii(w.splitlines(True)))
    print(w.find('l'), w.rfind('l'), w.count('a'), w.count(''), w.find(''), w.rfind(''), w.startswith('a'), w.endswith(('e', 'd')), w.startswith('', 1), 'l' in w, w[::-1] == ''.join(reversed(w)))
    print(ascii(w.partition(',')), ascii(w.rpartition(',')), ascii(w.replace('a', 'X')), ascii(w.replace('', '-', 3)), ascii(w.replace('l', '', 1)), ascii(w.removeprefix('a')), ascii(w.removesuffix('a')))
    print(ascii(w[1:3]), ascii(w[-2:]), ascii(w[::2]), ascii(w[5:1:-1]), ascii(w * 2), ascii(w + '!'), sorted(w) == list(sorted(w)), ascii(max(w, default='-')))
    print(w.encode(), w.encode('utf-16-le'), w.encode('ascii', 'replace'), w.encode('latin-1', 'backslashreplace'), w.encode('ascii', 'xmlcharrefreplace'), w.encode('ascii', 'ignore'))
print('abcabc'.find('c', 3), 'abcabc'.find('c', -2), 'abcabc'.rfind('b', 0, 4), 'abcabc'.index('a', 1), 'abcabc'.count('bc', 2), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.count('', 3), 'abc'.count('', 4), 'abc'.startswith('', 4))
print(', '.join(['a', 'b']), ''.join('xyz'), '-'.join(('a',)), '-'.join({'k': 1}), '-'.join(str(i) for i in range(5)))
print('a' < 'b', 'a' < 'B', 'abc' < 'abcd', 'é' > 'z', '\uffff' < '😀', 'a' == 'a', 'a' != 'b', '' < 'a')
table = str.maketrans({'a': '1', 'b': None, ord('c'): 'xyz'})
print('aabbcc'.translate(table), 'abc'.translate(str.maketrans('ab', 'ba')), 'abc'.translate(str.maketrans('a', 'b', 'c')), str.maketrans('ab', 'xy', 'z'), 'abc'.translate({97: 0x1F600, 98: None}))
print(ascii('a\'b'), ascii("a\"b"), repr('a\'"b'), repr('\\'), repr('\n\t\r'), ascii('é'), ascii('😀'), repr('\u200b'), repr('\ud800'))
print('%s|%r|%a|%d|%5d|%-5d|%05d|%+d|% d|%x|%#x|%X|%o|%#o|%c|%c|%e|%.2f|%g|%%|%10.3f|%-10s|%5s|%.2s' % ('s', 'r', 'é', 42, 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 'c', 65, 1.5, 2.345, 1e10, 3.14159, 'left', 'r', 'cut'))
print('%(a)s %(b)05.1f' % {'a': 1, 'b': 2}, '%s' % (1,), '%s' % [1, 2], '%*d|%-*d|%.*f' % (5, 1, 5, 2, 2, 3.14159), '%i %u' % (3, -3), '%s' % None, '%d' % 3.99, '%x' % -255, '%.3d' % 7, '%#.3x' % 7)
print('{} {} {}'.format(1, 'a', None), '{0} {1} {0}'.format('x', 'y'), '{a} {b}'.format(a=1, b=2), '{0.real} {0.imag}'.format(3), '{0[1]} {0[0]}'.format([1, 2]), '{d[key]}'.format(d={'key': 'v'}), '{:>10}|{:<10}|{:^10}'.format('r', 'l', 'c'), '{!r} {!s} {!a}'.format('q', 'q', 'é'), '{:{w}.{p}f}'.format(3.14159, w=10, p=2), '{{}} {{{}}}'.format(1), '{0:*^{1}}'.format('mid', 9), '{:%}'.format(0.5))
print('{a[b]} {c}'.format_map({'a': {'b': 1}, 'c': 2}))
class D(dict):
    def __missing__(self, key):
        return '<' + key + '>'
print('{x} {y}'.format_map(D(x=1)))
name, value = 'n', 3.14159
print(f'{name!r:>6}|{value:.2f}|{value:>{10}.{3}}|{name=}|{value = :.1f}|{"nested " + name}|{{}}|{name:s}|{[1, 2][0]}|{True}|{None!s:>6}')
class P:
    def __format__(self, spec):
        return 'P<' + spec + '>'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
p = P()
print(f'{p} {p!r} {p!s} {p:abc} {p!r:>6}', '{:x}'.format(p), format(p, 'y'), '%s %r' % (p, p))
class S(str):
    def __repr__(self):
        return 'S:' + super().__repr__()
s = S('abc')
print(s, [s], s + 'd', type(s + 'd'), s.upper(), type(s.strip()), s[0:], type(s[:]), {s: 1}['abc'], f'{s}', '%s' % s, str(s), type(str(s)), s == 'abc')
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in [lambda: 'a'.join([1]), lambda: 'a'.split(''), lambda: 'a' + 1, lambda: 'a'[10], lambda: 'a'.index('z'), lambda: 'a'.center(5, 'xx'), lambda: '{}'.format(), lambda: '{x}'.format(), lambda: '{0}{}'.format(1, 2), lambda: '{'.format(), lambda: '}'.format(), lambda: '{:d}'.format('x'), lambda: '{:s}'.format(1), lambda: '%d' % 'x', lambda: '%s %s' % 'x', lambda: '%s' % ('a', 'b'), lambda: '%y' % 1, lambda: '%(x)s' % 1, lambda: 'abc'.translate(1), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode(), lambda: 'a'.encode('nope'), lambda: str(b'a', 'ascii'), lambda: str(1, 'ascii'), lambda: ord('ab'), lambda: chr(-1), lambda: int('x'), lambda: 'a'.maketrans('ab', 'c'), lambda: 'a' * -1, lambda: 'a' < 1, lambda: '{0.x}'.format(1), lambda: '{0[x]}'.format([1]), lambda: '{!z}'.format(1), lambda: '{:{}}'.format(1), lambda: '{:>{w}}'.format(1), lambda: format('x', '>5'), lambda: format(1, 'q'), lambda: 'x'.startswith(1), lambda: 'x'.strip(1), lambda: 'x'.replace('a'), lambda: '%c' % 'ab', lambda: '%c' % 1114112, lambda: '%.1000d' % 1 == '0' * 999 + '1', lambda: f'{1:{"x" * 3}}']:
    t(f)
print(list('abc'), tuple('ab'), set('aab') == {'a', 'b'}, dict.fromkeys('ab'), [*'hi'], 'abc'.__len__(), 'b' in 'abc', 'abc'.__contains__('z'), 'abc'.__getitem__(1), 'abc'.__mul__(2), 'abc'.__add__('d'), list(iter('xy')), list(reversed('xyz')), str.upper('abc'), str.__new__(str, 5))
