import sys
size = sys.getsizeof

for text in ('', 'a', 'ab', 'hello', 'x' * 100, '\x00', '\x7f', '\x80', '\xff', '\xe9\xe9', 'a\xe9', '\u0100', 'a\u0100', '\u4f60\u597d', '\uffff', '\U00010000', 'a\U0001f600', '\U0001f600' * 10):
    print(ascii(text)[:30], len(text), size(text))
for n in range(0, 20, 3):
    print(n, size('a' * n), size('\xe9' * n + 'z'), size('\u20ac' * n), size('\U0001f600' * n))
class S(str): pass
print(size(S()), size(S('abc')), size(S('\u4f60')), size(S('abc') + 'd'))
