import sys
import types

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

m = types.ModuleType('m')
sys.modules['m'] = m
m.a = A('in module m')
m._b = A('_b in m')
del m
import builtins
builtins.extra = A('in builtins')
sys.extra = A('in sys')
main = A('in main')
print('end')
