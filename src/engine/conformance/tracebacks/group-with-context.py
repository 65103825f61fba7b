class C:
    def __init__(self): self.value = 1; self._priv = 2
    def m(self): return self._prv + valuee
    def n(self): return value
def f(): 
    x = C()
    try: x.m()
    except AttributeError as e: raise e
try: f()
except Exception as e1:
    try: C().n()
    except NameError as e2:
        e2.add_note('note!'); e2.__notes__.append(3)
        raise ExceptionGroup('g', [e1, e2])
