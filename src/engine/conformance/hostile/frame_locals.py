import sys
def f():
    fr = sys._getframe()
    while True:
        fr.f_locals['x'] = fr
        fr.clear()
f()
