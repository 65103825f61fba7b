class A:
    def __repr__(self): d.clear(); return 'A'
d = {1: A(), 2: A(), 3: A()}
print(d)
