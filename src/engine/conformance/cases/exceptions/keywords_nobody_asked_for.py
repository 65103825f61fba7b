# What natives say of keywords that they do not know, or of too many; a module that is called.
import sys
def caught(act, *a, **k):
    try: print(act(*a, **k))
    except Exception as e: print(type(e).__name__, e)
caught(lambda: print(0, sep=1, end=2, file=3, flush=4, foo=5))
caught(lambda: print(0, foo=5))
caught(lambda: min(0, default=1, key=2, foo=3))
caught(lambda: min(0, foo=3))
caught(lambda: max(0, default=1, key=2, foo=3))
caught(lambda: ImportError(0, name=1, path=2, name_from=3, foo=3))
caught(lambda: ImportError(0, foo=3))
caught(lambda: ImportError(0, namez=3))
caught(lambda: round(1, 2, foo=3))
caught(lambda: round(1, foo=3))
caught(lambda: round(1, number=3))
caught(lambda: sum([1], foo=1))
caught(lambda: sorted([1], foo=1))
caught(lambda: [].sort(foo=1))
caught(lambda: enumerate([], foo=1))
caught(lambda: property(foo=1))
caught(lambda: int(1, foo=1))
caught(lambda: open('/dev/null', foo=1))
caught(lambda: 'a'.encode(foo=1))
caught(lambda: 'a'.split(sepp=1))
caught(lambda: __import__('sys', foo=1))
import json
caught(lambda: json())
sys.modules['mod']=json
class Mod(type(sys)): pass
m=Mod('mod'); m.mod=lambda:1
caught(lambda: m())
m2=type(sys)('mod2'); m2.mod2=5
caught(lambda: m2())
m2.mod2=print
caught(lambda: m2())
