import sys
def h(*a): raise ValueError
sys.excepthook = h
sys.unraisablehook = h
class A:
    def __del__(self): 1/0
A()
1/0
