class S(str):
    def __str__(self): return self
    def __hash__(self): return 1
    def __eq__(self, o): return True
d = {S('a'): 1}
d['b'] = 2
setattr(d.__class__, 'x', 1)
