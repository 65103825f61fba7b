class ParseError(ValueError):
    def __init__(self, msg, pos):
        super().__init__(f'{msg} at {pos}')
        self.pos = pos


class JSON:
    ESC = {'n': '\n', 't': '\t', '"': '"', '\\': '\\', '/': '/'}

    def __init__(self, text):
        self.s = text
        self.i = 0

    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in ' \t\n\r':
            self.i += 1

    def peek(self):
        self.ws()
        return self.s[self.i] if self.i < len(self.s) else ''

    def eat(self, c):
        if self.peek() != c:
            raise ParseError(f'expected {c!r}, got {self.peek()!r}', self.i)
        self.i += 1

    def value(self):
        c = self.peek()
        if c == '{':
            return dict(self.pairs())
        elif c == '[':
            return list(self.items())
        elif c == '"':
            return self.string()
        elif c in '-0123456789' and c:
            return self.number()
        for word, val in (('true', True), ('false', False), ('null', None)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return val
        raise ParseError(f'unexpected {c!r}', self.i)

    def pairs(self):
        self.eat('{')
        while self.peek() != '}':
            k = self.string()
            self.eat(':')
            yield k, self.value()
            if self.peek() != ',':
                break
            self.i += 1
        self.eat('}')

    def items(self):
        self.eat('[')
        while self.peek() != ']':
            yield self.value()
            if self.peek() != ',':
                break
            self.i += 1
        self.eat(']')

    def string(self):
        self.eat('"')
        out = []
        while True:
            try:
                c = self.s[self.i]
            except IndexError:
                raise ParseError('unterminated', self.i) from None
            self.i += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                e = self.s[self.i]
                self.i += 1
                if e == 'u':
                    out.append(chr(int(self.s[self.i:self.i + 4], 16)))
                    self.i += 4
                else:
                    out.append(self.ESC[e])
            else:
                out.append(c)

    def number(self):
        j = self.i
        while j < len(self.s) and self.s[j] in '+-.eE0123456789':
            j += 1
        t, self.i = self.s[self.i:j], j
        return float(t) if set(t) & set('.eE') else int(t)


def loads(s):
    p = JSON(s)
    v = p.value()
    if p.peek():
        raise ParseError('extra', p.i)
    return v


for s in ['{"a": [1, -2.5e3, {"b": null}], "c\\n\\u00e9": "x\\"y"}', '[]', ' [true , false] ', '"abc', '[1 2]', '{"a" 1}', '', '{1: 2}', '[1] 2', '"\\q"', '-', '{"a": {"a": {"a": []}}}']:
    try:
        print(repr(loads(s)))
    except (ParseError, KeyError, ValueError) as e:
        print(type(e).__name__, e, getattr(e, 'pos', None))
