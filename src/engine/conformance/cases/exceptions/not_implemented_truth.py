# NotImplemented has no truth: who asks is warned, once per place.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __ne__(self, o): return not self.__eq__(o)
    def __lt__(self, o): return NotImplemented
print(V(1) != V(1), V(1) != 3)
if NotImplemented: print('taken')
print(bool(NotImplemented), NotImplemented and 5, [i for i in range(2) if V(1).__lt__(2)])
def f(x):
    while x:
        return 'loop'
for _ in range(3): print(f(NotImplemented))
import warnings
warnings.simplefilter('error')
for g in (lambda: not NotImplemented, lambda: 1 if NotImplemented else 2, lambda: any([NotImplemented]), lambda: sorted([V(1), V(2)], key=lambda v: v), lambda: max(V(1), V(2)), lambda: list(filter(None, [NotImplemented])), lambda: assert_(NotImplemented)):
    try: print(g())
    except (DeprecationWarning, TypeError, NameError) as e: print(type(e).__name__, e)
