# Level by level: all that the objects of one level lead to is the next one, without those that were seen. Each level is a dict by id.
# Easy to stop after some levels. The price: it keeps a whole level at a time.
from sys import getsizeof


def parts_of(thing):
    if isinstance(thing, dict):
        return [part for item in thing.items() for part in item]
    return thing if isinstance(thing, (list, tuple)) else []


def total_size(thing):
    """Bytes of `thing` and of everything that it leads to, each object once."""
    level = {id(thing): thing}
    seen = {}
    while level:
        seen.update(level)
        parts = {id(part): part for one in level.values() for part in parts_of(one)}
        level = {key: part for key, part in parts.items() if key not in seen}
    return sum(getsizeof(one) for one in seen.values())


def compare(what, thing, *objects):
    expected = sum(map(getsizeof, objects))
    found = total_size(thing)
    verdict = 'right' if found == expected else 'too small' if found < expected else 'too large'
    print(f'{what}: {verdict}')


price, weight = float('2.5'), float('0.125')
again = float('2.5')  # equal to price, but another object
name = ''.join(['washer', 's'])
pair = (price, weight)
row = [price, again]
line = [price, weight]
twice = [line, line]
table = {name: pair}
deep = [[[table]]]
loop = [name]
loop.append(loop)

compare('a tuple', pair, pair, price, weight)
compare('equal numbers', row, row, price, again)
compare('one list twice', twice, twice, line, price, weight)
compare('a dict', table, table, name, pair, price, weight)
compare('deep inside', deep, deep, deep[0], deep[0][0], table, name, pair, price, weight)
compare('a loop', loop, loop, name)
compare('a number', price, price)
