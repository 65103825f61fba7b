import re

pattern = re.compile(r'(?P<number>\d+)|(?P<word>[a-z]+)|(?P<space>\s+)')
scanner = pattern.scanner('abc 12  x9')
while match := scanner.match():
    print(match.lastgroup, repr(match.group()), match.span(), match.lastindex)
for match in pattern.finditer('a1 b2', 1, 4):
    print(match.pos, match.endpos, match.span(), match.re is pattern, match.string)
print(list(re.finditer('', 'ab')))
lexer = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[+*-]', lambda s, t: t), (r'\s+', None)])
print(lexer.scan('12 + 3*4'), lexer.scan('1 $ 2'))
