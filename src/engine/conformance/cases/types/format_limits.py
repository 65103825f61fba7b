import warnings, sys, operator, pickle
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e, getattr(e,'lineno','-'), getattr(e,'offset','-'), getattr(e,'end_offset','-'), getattr(e,'text','-'), getattr(e,'filename','-'))
def esc(s, mode='eval'):
    with warnings.catch_warnings():
        warnings.simplefilter('error', SyntaxWarning)
        return compile(s, '<s>', mode)
t('fmt', lambda: "%.*d" % (sys.maxsize, 1))
t('fmt', lambda: "%*d" % (sys.maxsize, 1))
t('fmt', lambda: "%.*f" % (sys.maxsize, 1))
t('fmt', lambda: "%.2147483648d" % 1)
t('fmt', lambda: "%.9223372036854775807d" % 1)
t('fmt', lambda: "%9223372036854775808d" % 1)
t('fmt', lambda: format(1, f"{2**63}d"))
t('fmt', lambda: format(1.5, f".{2**63}f"))
t('z', lambda: [f"{-0.j:z.1f}", f"{-1e-9-1e-9j:z.1f}", f"{complex(-0.0,-0.0):z}", f"{complex(-0.001,-2):z.1e}", f"{complex(-0.001,-.002):+z.1f}", f"{-0.0:z}"])

