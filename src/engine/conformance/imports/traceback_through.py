# ---- main.py
def go():
    import outer
go()
# ---- outer.py
import inner
# ---- inner.py
def boom():
    raise KeyError('in the middle')
boom()
