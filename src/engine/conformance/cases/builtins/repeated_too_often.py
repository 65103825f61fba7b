# Repeating: a count that fits no index is an error, also where nothing is repeated, and where it is constant.
import array

big = 10**20
for value in ((), [], '', b'', bytearray(), (1,), [1], 'a', b'a', array.array('b')):
    for count in (big, -big, 0, True):
        for repeat in (lambda: value * count, lambda: count * value):
            try:
                result = repeat()
                print(type(value).__name__, len(value), count, len(result))
            except (OverflowError, MemoryError) as error:
                print(type(value).__name__, len(value), count, type(error).__name__, error)
items = []
try:
    items *= big
except OverflowError as error:
    print(error, items)
for text in ('() * 10**20', '10**20 * ()', '"" * 10**20', 'b"" * 10**20', '(1,) * -10**20'):
    try:
        print(text, eval(text))
    except OverflowError as error:
        print(text, error)
