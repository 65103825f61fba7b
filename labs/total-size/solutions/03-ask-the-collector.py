# `gc.get_referents` asks each object for its references, as the collector does, so that sets and instances work as well.
# The price: a dict does not name its text keys, which can't be part of a cycle; and an instance leads to its class, and so to everything.
import gc
from sys import getsizeof


def total_size(thing):
    """Bytes of `thing` and of everything that it leads to, each object once."""
    found = {id(thing): thing}
    for one in found_later(found):
        for part in gc.get_referents(one) + (list(one) if isinstance(one, dict) else []):
            found.setdefault(id(part), part)
    return sum(map(getsizeof, found.values()))


def found_later(found):
    """The values of a dict that grows meanwhile."""
    done = 0
    while done < len(found):
        yield list(found.values())[done]
        done += 1


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
