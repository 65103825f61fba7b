# A second array has one byte for each minute: measured or not. The value itself need not say anything.
# The price: two arrays have to be kept in step.
from array import array


def parse(text):
    """A temperature. A dash stands where nothing was measured."""
    return 0.0 if text == '-' else float(text)


def lines():
    """What the file of the station says, minute by minute."""
    for minute in range(5000):
        yield '-' if minute % 50 in (7, 8, 9) else str((minute * 7 % 31 - 10) / 2)


readings = array('d')  # bare values, because there are many stations
there = bytearray()
for line in lines():
    readings.append(parse(line))
    there.append(line != '-')
measured = gap = longest = 0
total = 0.0
for reading, is_there in zip(readings, there):
    if not is_there:
        gap += 1
        longest = max(longest, gap)
    else:
        gap = 0
        measured += 1
        total += reading
print('measured', measured, 'of', len(readings))
print('longest gap', longest)
print('mean', total / measured)
