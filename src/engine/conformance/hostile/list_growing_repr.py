class A:
    def __repr__(self): l.append(A()); return 'A'
l = [A()]
print(l)
