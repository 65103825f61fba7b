import re
from collections import Counter


def caesar(s, k):
    return ''.join(chr((ord(c) - base + k) % 26 + base) if c.isalpha() and (base := 65 if c.isupper() else 97) else c for c in s)


def rle(s):
    return re.sub(r'(.)\1*', lambda m: f'{len(m[0])}{m[1]}', s)


def unrle(s):
    return ''.join(c * int(n) for n, c in re.findall(r'(\d+)(\D)', s))


def roman(n):
    out = ''
    for v, r in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        k, n = divmod(n, v)
        out += r * k
    return out


def snake(s): return re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', s).lower()
def camel(s): return re.sub(r'_(\w)', lambda m: m[1].upper(), s)
def is_palindrome(s): t = [c for c in s.casefold() if c.isalnum()]; return t == t[::-1]


def wrap(s, w):
    line, out = [], []
    for word in s.split():
        if sum(map(len, line)) + len(line) + len(word) > w and line:
            out.append(' '.join(line))
            line = []
        line.append(word)
    return out + [' '.join(line)]


def lev(a, b):
    prev = range(len(b) + 1)
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]


msg = 'Hello, World! Straße'
print(caesar(msg[:13], 3), caesar(caesar(msg[:13], 3), -3) == msg[:13], rle('aaabccd'), unrle('3a1b2c1d'))
print([roman(n) for n in (1, 4, 9, 14, 40, 1994, 3999)], snake('parseHTTPResponse2Json'), camel('to_camel_case'))
print([is_palindrome(s) for s in ('A man, a plan, a canal: Panama', 'nope', '')], wrap('the quick brown fox jumps over', 11), lev('kitten', 'sitting'))
print(msg.casefold(), msg.upper(), msg.swapcase(), msg.title(), msg.center(30, '*'), msg.partition(', '), msg.rpartition('x'))
print('a,b,,c'.split(','), 'a b  c '.split(), '  x '.strip() + '|', 'xxabcxx'.strip('x'), 'a.b.c'.rsplit('.', 1), 'one\ntwo\r\nthree\x0bfour'.splitlines(), 'a\nb\n'.splitlines(True))
print('abc'.translate(str.maketrans('ab', 'xy', 'c')), 'tab\tx'.expandtabs(4), '42'.zfill(5), '-42'.zfill(5), 'abc'.removeprefix('ab'), 'abc'.removesuffix('x'))
print('%5.2f|%-5s|%05d|%x|%+d|%%|%r|%c' % (3.14159, 'ab', 42, 255, 7, 'q', 'z'), '{0!r:>6}{1:^8}{name:<5}|'.format('a', 'mid', name='n'), f'{1234567.891:,.2f} {0.25:.1%} {255:#010b} {"x":*^5}')
print(sorted('banana'), ''.join(sorted(set('banana'))), 'banana'.count('an'), 'banana'.find('na', 3), 'banana'.rfind('na'), 'banana'.replace('a', 'o', 2), 'banana'.index('n'))
print(Counter(msg.lower()).most_common(3), max(msg.split(), key=len), [ord(c) for c in 'aé€😀'], '😀é'.encode(), 'naïve'.encode('ascii', 'replace'), ascii('é€😀'))
print(' '.join(w[::-1] for w in msg.split()), msg[::3], msg[-3:], msg[::-1], 'ab' * 3, 'a' < 'b' < 'c', 'Z' < 'a', 'abc' > 'abd')
for s in ('123', '١٢', '½', 'abc', 'Ab', ' ', '', 'a1', '_x', 'if'):
    print(repr(s), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalpha(), s.isalnum(), s.isidentifier(), s.isspace(), s.istitle(), s.islower())
for f in (lambda: 'a'.index('b'), lambda: ''.join([1]), lambda: 'a' + 1, lambda: 'abc'[5], lambda: '%d' % 'x', lambda: '%s %s' % 'a', lambda: '{}'.format(), lambda: '{x}'.format(y=1), lambda: 'a'.split(''), lambda: int('4x'), lambda: chr(-1), lambda: ord('ab'), lambda: 'x'.center(5, 'ab'), lambda: f'{3:q}', lambda: 'é'.encode('ascii')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
