import sys
sys.setrecursionlimit(10**9)
class A:
    def __eq__(self, o): return [self] == [A()]
A() == 1
