import sys
def t(f, e, a):
    if e == 'line': f.f_lineno = f.f_lineno
    return t
sys.settrace(t)
def g():
    x = 1
    y = 2
g()
