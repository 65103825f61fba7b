# Docs and signatures of built-in things.
print(list.append.__doc__, list.append.__text_signature__); print(len.__doc__); print(int.__add__.__doc__, (1).__add__.__text_signature__)
print(list.__doc__); print(dict.fromkeys.__doc__); print(slice.start, slice.start.__doc__, type(slice.start)); print(str.__doc__[:40], object.__doc__, type.__doc__[:20])
try: slice(1).start=3
except AttributeError as e: print(e)
print([].__doc__[:20], (5).__doc__[:10], None.__doc__, ValueError.__doc__, ValueError().__doc__, print.__text_signature__, sum.__text_signature__)
class C(list): pass
print(C.__doc__, C().__doc__)
def f(): "d"
print(f.__doc__, type(f).__doc__, property.__doc__[:30], property(f).__doc__)
