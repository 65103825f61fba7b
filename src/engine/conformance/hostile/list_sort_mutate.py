l = []
class A:
    def __lt__(self, o): l.append(1); return False
l.extend([A() for _ in range(10)])
l.sort()
