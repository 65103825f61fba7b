import copy
import re

m = re.match(r'(?P<first>\w+)\s(?P<second>\w+)?(x)?', 'hello world')
print(m, m.regs, m.groups(), m.groups('-'), m.groupdict('?'))
print(m[0], m['first'], m.group(1, 'second'), m.start('second'), m.end(2), m.span(3))
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.pattern, bool(m))
print(copy.copy(m) is m, copy.deepcopy(m.re) is m.re, m.re == re.compile(m.re.pattern), hash(m.re) == hash(re.compile(m.re.pattern)))
for key in (4, -1, 'third', 1.5, None):
    try:
        print(m[key])
    except IndexError as error:
        print('IndexError', error)
match m:
    case re.Match():
        print('a match')
