# A frame that has ended and is still looked at keeps the frame that called it, and so all variables on its way (take_ownership).
import gc, sys
gc.disable()
class Noted:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
def g():
    try: 1/0
    except ZeroDivisionError as e: return e
def f():
    noted = Noted('local of f')
    return g()
e = f()
print('returned')
fr = e.__traceback__.tb_frame
print(fr.f_code.co_name, fr.f_back.f_code.co_name, fr.f_back.f_back.f_code.co_name, list(fr.f_back.f_locals))
print(sys.getrefcount(fr), sys.getrefcount(fr.f_back))
print([type(o).__name__ for o in gc.get_referents(fr)])
del fr
e = None
print('dropped')
def gen():
    mine = Noted('of the generator')
    yield sys._getframe()
    return sys._getframe()
def run():
    noted = Noted('of run')
    it = gen()
    frame = next(it)
    print(frame.f_back and frame.f_back.f_code.co_name)
    try: next(it)
    except StopIteration as s: return s.value
frame = run()
print(frame.f_back and frame.f_back.f_code.co_name)
frame.clear()
print('cleared')
frame = None
print('end')
def key(x):
    frames.append(sys._getframe()); return x
def sorting():
    noted = Noted('of sorting')
    return sorted([2, 1], key=key)
frames = []
sorting()
print(frames[0].f_back.f_code.co_name, frames[0].f_back is frames[1].f_back)
frames.clear()
import threading
def thread():
    frames.append(sys._getframe())
t = threading.Thread(target=thread); t.start(); t.join()
f = frames.pop()
while f: print(f.f_code.co_name); f = f.f_back
def cycle():
    noted = Noted('of a cycle')
    def inner():
        try: raise ValueError
        except ValueError as e: return e
    err = inner()
cycle()
print('before collect'); print(gc.collect() > 0)
class M:
    def __exit__(self, *a): self.a = a; return True
    def __enter__(self): return self
def withit():
    noted = Noted('of withit')
    with M() as m: g2()
    return m
def g2(): raise KeyError
m = withit()
print(m.a[2].tb_next.tb_frame.f_back is m.a[2].tb_frame, m.a[2].tb_frame.f_back is sys._getframe())
del m
print(gc.collect() > 0)
