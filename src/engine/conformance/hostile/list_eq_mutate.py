class A:
    def __eq__(self, o): l.clear(); return False
l = [A(), A(), A()]
print(5 in l, l)
l = [A(), A(), A()]
try: l.remove(5)
except ValueError as e: print(e)
