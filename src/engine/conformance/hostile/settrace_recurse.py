import sys
def t(f, e, a):
    sys.settrace(t)
    return t
sys.settrace(t)
while True: pass
