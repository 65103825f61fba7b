import re
from collections import namedtuple

Token = namedtuple('Token', 'kind text pos')
SPEC = [('NUM', r'\d+(?:\.\d*)?'), ('NAME', r'[A-Za-z_]\w*'), ('POW', r'\*\*'), ('OP', r'[-+*/%()=,]'), ('WS', r'\s+'), ('BAD', r'.')]
MASTER = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in SPEC))


def tokens(text):
    for m in MASTER.finditer(text):
        if m.lastgroup == 'WS':
            continue
        if m.lastgroup == 'BAD':
            raise SyntaxError(f'bad character {m[0]!r} at {m.start()}')
        yield Token(m.lastgroup, m.group(), m.start())
    yield Token('END', '', len(text))


class Parser:
    def __init__(self, text, names):
        self.toks = list(tokens(text))
        self.i = 0
        self.names = names

    @property
    def cur(self):
        return self.toks[self.i]

    def accept(self, *texts):
        if self.cur.text in texts and self.cur.kind != 'END':
            self.i += 1
            return self.toks[self.i - 1].text

    def expect(self, text):
        if not self.accept(text):
            raise SyntaxError(f'expected {text!r}, found {self.cur.text!r} at {self.cur.pos}')

    def statement(self):
        if self.cur.kind == 'NAME' and self.toks[self.i + 1].text == '=':
            name = self.cur.text
            self.i += 2
            self.names[name] = value = self.expr()
        else:
            value = self.expr()
        if self.cur.kind != 'END':
            raise SyntaxError(f'trailing {self.cur}')
        return value

    def expr(self):
        left = self.term()
        while op := self.accept('+', '-'):
            right = self.term()
            left = left + right if op == '+' else left - right
        return left

    def term(self):
        left = self.unary()
        while op := self.accept('*', '/', '%'):
            right = self.unary()
            match op:
                case '*': left *= right
                case '/': left /= right
                case '%': left %= right
        return left

    def unary(self):
        if self.accept('-'):
            return -self.unary()
        return self.power()

    def power(self):
        base = self.atom()
        if self.accept('**'):
            return base ** self.unary()
        return base

    def atom(self):
        t = self.cur
        if self.accept('('):
            v = self.expr()
            self.expect(')')
            return v
        self.i += 1
        if t.kind == 'NUM':
            return float(t.text) if '.' in t.text else int(t.text)
        if t.kind == 'NAME':
            if self.accept('('):
                args = []
                while not self.accept(')'):
                    args.append(self.expr())
                    self.accept(',')
                return self.names[t.text](*args)
            return self.names[t.text]
        raise SyntaxError(f'unexpected {t.text!r}')


env = {'max': max, 'abs': abs, 'round': round}
for line in ['1+2*3', '-2**2', '2**-1', '2**3**2', 'x = 7 % 4', 'x*(x+1)', 'max(1, x, abs(-9))', '1/0', '(1', '1 $ 2', 'y', '3 4', 'round(2.5)+0.1', '', 'max()']:
    try:
        print(f'{line:20} = {Parser(line, env).statement()!r}')
    except (SyntaxError, ArithmeticError, KeyError, TypeError) as e:
        print(f'{line:20} ! {type(e).__name__}: {e}')
print(list(tokens('a = 1.5'))[2])
