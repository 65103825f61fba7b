class A:
    @property
    def x(self): return self
a = A()
while True: a.x.x
