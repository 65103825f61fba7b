# The tokenizer behind tokenize.py: line ends of DOS, numbers that run into names, a last line without an end; and without extra tokens.
import io
import tokenize

SOURCES = [
    "a",
    "a\r\nb = '''1\r\n2'''\r\n\r\n# c\r\n",
    "if 1:\r\n  b",
    "0777 + 1abc + 1_000z",
    "x = 0xfor\n",
    "def f(): pass",
]

for source in SOURCES:
    print(repr(source))
    try:
        for token in tokenize.generate_tokens(io.StringIO(source, newline="").readline):
            print("  ", tuple(token))
    except tokenize.TokenError as e:
        print("  ", e.args)

for source in ["if 1:\n\tx\n        y\n", "if 1:\n    x\n  y\n"]:
    try:
        list(tokenize.generate_tokens(io.StringIO(source).readline))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno)

for source in ["a", "a\n", "if 1:\n  b", "if 1:\n  b\nc\n", "x = 1\n\ny", "async\n\nawait"]:
    print(repr(source))
    lines = iter(source.splitlines(True))
    for token in tokenize._generate_tokens_from_c_tokenizer(lines.__next__):
        print("  ", tuple(token))
