class A:
    def __init__(self, i): self.i = i
    def __hash__(self): return 1
    def __eq__(self, o): return self.i == o.i
d = {A(i): i for i in range(10**5)}
