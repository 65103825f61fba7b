import warnings, sys, operator, pickle
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e, getattr(e,'lineno','-'), getattr(e,'offset','-'), getattr(e,'end_offset','-'), getattr(e,'text','-'), getattr(e,'filename','-'))
def esc(s, mode='eval'):
    with warnings.catch_warnings():
        warnings.simplefilter('error', SyntaxWarning)
        return compile(s, '<s>', mode)
t('esc', lambda: esc(r"'''\n\z'''"))
t('esc', lambda: esc("b'\\z'"))
t('esc', lambda: esc("f'\\z{1}'"))
t('num', lambda: esc("0xfor x in (1,)"))
t('num', lambda: esc("1if 2else 3"))
t('num', lambda: esc("0b1and 2"))
t('num', lambda: esc("1is 2"))
t('is', lambda: esc("a is 2"))
t('call', lambda: esc("1()"))
t('sub', lambda: esc("[1][1,2]"))
t('assert', lambda: esc("assert (1, 2)", 'exec'))
