import pickle
class A:
    def __reduce__(self): return (A, ())
class B:
    def __reduce__(self): return (eval, ('1 << 10**12',))
pickle.loads(pickle.dumps(B()))
