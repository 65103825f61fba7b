# A script in the old style: globals, % formatting, no classes.
import sys

ITEMS = [('widget', 10, 2.5), ('gadget', 0, 13.999), ('doohickey', 100, .05), ('gizmo', 7, 1e3)]
total = 0
low = []
print('%-12s|%6s|%12s' % ('name', 'qty', 'value'))
print('-' * 12 + '+' + '-' * 6 + '+' + '-' * 12)
for name, qty, price in ITEMS:
    value = qty * price
    total += value
    if qty < 10: low.append(name)
    print('%-12s|%6d|%12.2f' % (name, qty, value))
else:
    print('%-12s|%6s|%12.2f' % ('TOTAL', '', total))
print('low: %s' % ', '.join(low) if low else 'all fine')
i = 0
while 1:
    i += 1
    if i % 2: continue
    if i > 8: break
    sys.stdout.write('%d ' % i)
else:
    print('never')
print()
stock = {}
for name, qty, price in ITEMS: stock[name] = {'qty': qty, 'price': price}
orders = 'widget 3;gadget 1;gizmo seven;thing 2;doohickey 50;widget 8;;widget'
for order in orders.split(';'):
    try:
        name, n = order.split()
        n = int(n)
        if stock[name]['qty'] < n:
            raise Exception('only %(qty)d of %%s at %(price)g' % stock[name] % name)
        stock[name]['qty'] -= n
    except ValueError as e:
        print('bad order %r: %s' % (order, e))
    except KeyError as e:
        print('unknown', e)
    except Exception as e:
        print(type(e), e)
    else:
        print('sold %d %s' % (n, name + 's' * (n != 1)))
print(stock)
del stock['gadget'], stock['gizmo']['price']
print(stock, len(stock))
a, b = 0, 1
fibs = []
while len(fibs) < 10: fibs.append(a); a, b = b, a + b
print(fibs, fibs[2:-2], fibs[::-3])
x = y = []
x.append(1); y += [2]
print(x, x is y)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
def old_default(v, acc=[]):
    acc.append(v); return acc
print(old_default(1), old_default(2), old_default(3, []), old_default.__defaults__)
matrix = [[0] * 3] * 2
matrix[0][1] = 5
print(matrix, [[r * c for c in range(3)] for r in range(2)])
(q, [r, *s]), u = (1, [2, 3, 4]), 5
print(q, r, s, u)
print(1 < 2 < 3, 1 < 3 > 2, not 1 == 2, 1 and 0 or 'x', [] or {} or 'last', None and 1, 3 if 0 else 4, 0 is not None, 'a' in 'cat' not in [False])
print(7 // -2, 7 % -2, -7 // 2, -7 % 2, divmod(-7, 2), 2 ** -1, -2 ** 2, ~5, 5 & 3 | 8 ^ 1, 1 << 10 >> 3, round(-2.5), int(-2.9), 0.1 + 0.2, 1e16 + 1, 10 ** 20, 5 / 2, True + True, 3 == 3.0, '3' * 3)
assert total > 0, 'positive'
try:
    assert not low, 'low stock: %r' % (low,)
except AssertionError as e:
    print(e)
global_x = 1
def f():
    global global_x, made
    global_x += 1; made = 'here'
f(); print(global_x, made)
if __name__ == '__main__': print('main', __name__, __doc__, __file__[-3:])
