import _tokenize
src = '''# comment
def f(a, b=1):
    """doc
    string"""
    x = [a,
         b]  # trailing

    if x: return f"hi {a!r:>{b}} {{}}"
    return x \\
        + 1
é = 'ü'
class C: pass
'''
def run(src, **k):
    lines = iter(src.splitlines(True))
    try:
        for t in _tokenize.TokenizerIter(lambda: next(lines, ''), **k): print(t)
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)
run(src, extra_tokens=True)
run('x = 1', extra_tokens=True)
run('', extra_tokens=True)
run('x = (1,\n', extra_tokens=True)
run('x = "abc\n', extra_tokens=True)
run('if 1:\n  x\n y\n', extra_tokens=True)
run('\n\n# only\n', extra_tokens=True)
