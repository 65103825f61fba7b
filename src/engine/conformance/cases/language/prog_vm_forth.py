import operator
from typing import Callable


class Forth:
    def __init__(self):
        self.stack: list[int] = []
        self.words: dict[str, Callable] = {}
        self.out = []
        self.compiling = None
        for name, fn in {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.floordiv, 'mod': operator.mod, '=': operator.eq, '<': operator.lt}.items():
            self.words[name] = self.binary(fn)
        self.words |= {'dup': lambda: self.push(self.stack[-1]), 'drop': self.stack.pop, 'swap': lambda: self.push(self.pop(), self.pop()), '.': lambda: self.out.append(str(self.pop())), 'over': lambda: self.push(self.stack[-2])}

    def push(self, *xs): self.stack.extend(xs)

    def pop(self):
        if not self.stack:
            raise RuntimeError('stack underflow')
        return self.stack.pop()

    def binary(self, fn):
        def op():
            b, a = self.pop(), self.pop()
            self.push(int(fn(a, b)))
        op.__name__ = fn.__name__
        return op

    def run(self, text):
        it = iter(text.split())
        for tok in it:
            self.step(tok, it)
        res, self.out = ' '.join(self.out), []
        return res

    def step(self, tok, it):
        if tok == ':':
            name = next(it)
            body = []
            for t in it:
                if t == ';':
                    break
                body.append(t)
            else:
                raise SyntaxError(f'unterminated : {name}')
            self.words[name] = lambda: [self.step(t, b) for b in [iter(body)] for t in b]
        elif tok == 'times':
            n, word = self.pop(), next(it)
            for _ in range(n):
                self.step(word, it)
        elif tok == 'if':
            cond, word = self.pop(), next(it)
            if cond:
                self.step(word, it)
        elif tok in self.words:
            self.words[tok]()
        else:
            try:
                self.push(int(tok))
            except ValueError:
                raise NameError(f'{tok} ?') from None


vm = Forth()
for line in ['1 2 + .', ': sq dup * ;', '7 sq . 3 sq sq .', ': fact dup 1 < if one dup 1 - swap over 0 < if drop ;', '2 3 times sq .', '+', '1 0 /', 'foo', ': bad 1', '10 3 mod . 10 3 < . 3 10 < .', ': hi 42 . ; 3 times hi', '1 if hi 0 if hi', '5 dup dup . . .', ': one']:
    try:
        print(f'{line!r:55} ok {vm.run(line)}')
    except (RuntimeError, ArithmeticError, NameError, SyntaxError, IndexError, StopIteration) as e:
        print(f'{line!r:55} {type(e).__name__}: {e} stack={vm.stack}')
        vm.stack.clear()
print(vm.words['+'].__name__, sorted(w for w in vm.words if w.isalpha()))
