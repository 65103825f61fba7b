# Goes deep, but leaves out the keys of a dict and counts what it meets twice.
from sys import getsizeof


def total_size(thing):
    """Bytes of `thing` and of everything that it leads to, each object once."""
    size = getsizeof(thing)
    if isinstance(thing, dict):
        for v in thing.values():
            size += total_size(v)
    elif isinstance(thing, (list, tuple)):
        for item in thing:
            if item is not thing:
                size += total_size(item)
    return size


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
