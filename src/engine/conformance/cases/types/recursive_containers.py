# Containers in themselves and deep nesting.
l = [1]
l.append(l)
d = {'l': l}
d['d'] = d
t = (l, d)
s = [t]
l.append(s)
print(l, d, t, s, d.keys(), d.values(), d.items())
deep = []
for i in range(60):
    deep = [deep, (i,), {'k': i}]
print(deep)
print(len(repr(deep)), deep == deep, deep == eval(repr(deep)) if False else None)
class R:
    def __repr__(self):
        return '<R %r>' % (self.box,)
r = R()
r.box = [r, {1: r.__class__.__name__}]
r.box[0] = 5
print(r, [r], {2: r})
nested = ()
for i in range(300):
    nested = (nested,)
print(str(nested).count('('), hash(nested) == hash(nested))
x = y = []
for i in range(5000):
    x = [x]
    y = (y,)
del x, y
print('freed')
