d = {}
class A:
    def __hash__(self): return 1
    def __eq__(self, o):
        d.clear(); d[A()] = 1
        return False
for i in range(100): d[A()] = i
