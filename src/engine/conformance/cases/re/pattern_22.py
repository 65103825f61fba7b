import re

PATTERNS = ['[ab]*?b+', 'a*?$']
TEXTS = ['', 'a', 'ab', 'aab', 'abc', 'aaab', 'abab', 'foo bar foo', 'foo foo', 'ab\ncd\n', 'aBc', '12ab', 'yzyzw', 'éa', 'x😀y']


def describe(match):
    return match and (match.span(), match.groups(), match.lastindex, match.lastgroup, match.groupdict())


for source in PATTERNS:
    for flags in (0, re.IGNORECASE | re.ASCII):
        pattern = re.compile(source, flags)
        print(pattern, pattern.groups, dict(pattern.groupindex))
        for text in TEXTS:
            print(ascii(text), describe(pattern.match(text)), describe(pattern.search(text)), bool(pattern.fullmatch(text)))
            print(ascii(pattern.findall(text)), ascii(pattern.split(text)), ascii(pattern.sub('-', text)))
