from urllib.parse import *
for u in ('http://user:pw@host.com:8080/p/a;x=1?q=1&r=2#frag', 'mailto:a@b.c', '//host/path', '/only/path?x', 'http://[::1]:80/', '', 'HTTP://ExAmple.COM/A', 'file:///etc/x', 'a:b:c', '?q', '#f', 'http://h?q#f', 'x://y;p?q', 'http://host:/', 'http://h:99999/', 'tel:+1-2', 'http://a b/c\td'):
    p = urlparse(u)
    print(u, tuple(p), urlunparse(p) == u, tuple(urlsplit(u)))
    try:
        print('  ', p.hostname, p.port, p.username, p.password, p.netloc)
    except ValueError as e:
        print('  ', e)
for bad in ('http://[::1', 'http://h:port/', 'http://[v1.x]/', 'http://a]b/'):
    try:
        print(urlsplit(bad), urlsplit(bad).port)
    except ValueError as e:
        print(bad, e)
base = 'http://a/b/c/d;p?q'
for r in 'g:h g ./g g/ /g //g ?y g?y #s g#s ;x g;x . ./ .. ../ ../g ../.. ../../g ../../../g /./g /../g g. .g ..g g/./h g/../h g;x=1/../y http:g'.split() + ['']:
    print(r, urljoin(base, r), end='; ')
print()
print(quote('a b/ü&=?'), quote('a/b', safe=''), quote_plus('a b+c'), unquote('%C3%BC%20%zz%'), unquote_plus('a+b%2B'), quote(b'\xff'), unquote('%ff'), unquote('%ff', errors='strict') if False else '-', unquote_to_bytes('%ff%41'), quote('~_.-'), quote('é', encoding='latin-1'), quote_from_bytes(b'a b'))
print(parse_qs('a=1&b=2&a=3&c=&d'), parse_qs('a=1&c=', keep_blank_values=True), parse_qsl('x=%20y+z&q;r=1'), parse_qs('a=1;b=2', separator=';'), parse_qs(b'a=1'))
for call in (lambda: parse_qs('a&b', strict_parsing=True), lambda: parse_qs('a=1&b=2', max_num_fields=1), lambda: parse_qs('a', separator=''), lambda: quote(5), lambda: quote('x', encoding='latin-1', safe=5) , lambda: urljoin('a', b'b'), lambda: urlencode(5), lambda: urlencode('abc'), lambda: quote_from_bytes('x'), lambda: unquote(5), lambda: urlunsplit((1, 2))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(urlencode({'a': 1, 'b': 'x y', 'ü': [1, 2]}), urlencode({'a': [1, 'z']}, doseq=True), urlencode([('k', b'\xff'), ('k', None)]), urlencode({'s': 'a/b'}, safe='/', quote_via=quote), urlencode({'t': ('x', 'y')}, True))
r = urlsplit('http://h/p?q#f')
print(r._replace(path='/z').geturl(), r.geturl(), urldefrag('http://h/p#f'), urldefrag('x').fragment == '', r[:2], repr(r), urlsplit(b'http://h/p'), r.encode().decode() == r)
