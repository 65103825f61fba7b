from urllib.parse import ParseResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit, unquote_to_bytes

u = urlparse('http://user:pw@host.example:8080/a/b;p?q=1&r=2#frag')
print(u, u.hostname, u.port, u.username, u.password, u.geturl())
print(urlsplit('//net/path'), urlsplit('mailto:x@y'), urlunparse(('http', 'h', '/p', '', 'q', '')), urlunsplit(('https', 'h', 'p', '', 'f')))
print(parse_qs('a=1&a=2&b=&c=%20x+y'), parse_qsl('a=1&b=2', keep_blank_values=True), parse_qs('b=', keep_blank_values=True))
print(urlencode({'a': 1, 'b': 'x y', 'c': 'é'}), urlencode([('k', [1, 2])], doseq=True), urlencode({'a': '/'}, safe='/'))
print(quote('a b/c?é'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('%C3%A9%20x'), unquote_plus('a+b%2B'), unquote_to_bytes('%ff'), quote(b'\xff'))
for base, rel in [('http://a/b/c/d', 'g'), ('http://a/b/c/d', '../g'), ('http://a/b/c/d', '/g'), ('http://a/b/c/d', '//g'), ('http://a/b/c/d?q', '?y'), ('http://a/b/', 'http://z/'), ('http://a/b', '#s')]:
    print(urljoin(base, rel))
print(urldefrag('http://h/p#x'), u._replace(scheme='https').geturl(), isinstance(u, tuple), u[1])
for bad in (lambda: urlparse('http://[::1').hostname, lambda: urlparse('http://h:99999').port, lambda: urlparse('http://h:x').port, lambda: quote(5), lambda: urlencode(5), lambda: parse_qsl('a', strict_parsing=True)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(urlparse(b'http://h/p').netloc, urlsplit('http://h/%7Euser').path, urlparse('path/only'), urlparse('HTTP://EX.com/').scheme)
