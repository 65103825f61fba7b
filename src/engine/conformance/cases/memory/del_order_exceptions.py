class Noisy:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('del', self.name)
def f():
    x = Noisy('local of f')
    raise ValueError(Noisy('argument'))
try: f()
except ValueError as e: print('caught', e)
print('after')
try:
    try: f()
    finally: print('finally')
except ValueError: print('again')
print('after')
def g():
    try: f()
    except ValueError as e: return e
e = g()
print('kept', e.args)
e.__traceback__ = None
print('no traceback')
del e
