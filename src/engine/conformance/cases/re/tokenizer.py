# A calculator whose tokens come from one pattern.
import re
from collections import namedtuple

Token = namedtuple('Token', 'kind text column')
SPEC = [('NUMBER', r'\d+(?:\.\d*)?'), ('NAME', r'[A-Za-z_]\w*'), ('OP', r'[-+*/()=]'), ('SKIP', r'[ \t]+'), ('BAD', r'.')]
MASTER = re.compile('|'.join(f'(?P<{name}>{pattern})' for name, pattern in SPEC))


def tokens(line):
    for match in MASTER.finditer(line):
        if match.lastgroup == 'SKIP':
            continue
        if match.lastgroup == 'BAD':
            raise SyntaxError(f'{match.group()!r} at column {match.start()}')
        yield Token(match.lastgroup, match.group(), match.start())


for line in ['x = 3.5*(y+2)', '1 + 2', 'a $ b']:
    try:
        for token in tokens(line):
            print(token)
    except SyntaxError as error:
        print(type(error).__name__, error)
