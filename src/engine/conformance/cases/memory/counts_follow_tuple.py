import sys
count = sys.getrefcount

def show(label, o): print(label, count(o) - 1)
k = int('3')
o = (k, k)
show('made', o)
box = [o]
show('in a list', o)
box.append(o)
show('twice', o)
table = {'a': o}
show('in a dict', o)
table['a'] = None
show('replaced', o)
pair = (o, o)
show('in a tuple', o)
pair = None
def hold(x):
    y = x
    show('in a call', x)
    return lambda: y
f = hold(o)
show('in a closure', o)
del f
class C: pass
c = C(); c.o = o
show('an attribute', o)
del c
box.clear()
show('alone', o)
try: raise Exception(o)
except Exception as e: show('in an exception', o)
show('after it', o)
copy = [o] * 5
show('five more', o)
copy = copy[2:]
show('three more', o)
