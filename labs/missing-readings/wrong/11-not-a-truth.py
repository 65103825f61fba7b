# Asks for the truth of a reading. A NaN is true, and zero is not.
from array import array

MISSING = float('nan')


def parse(text):
    """A temperature. A dash stands where nothing was measured."""
    return MISSING if text == '-' else float(text)


def lines():
    """What the file of the station says, minute by minute."""
    for minute in range(5000):
        yield '-' if minute % 50 in (7, 8, 9) else str((minute * 7 % 31 - 10) / 2)


def is_missing(reading):
    return not reading


readings = array('d')  # bare values, because there are many stations
for line in lines():
    readings.append(parse(line))
measured = gap = longest = 0
total = 0.0
for reading in readings:
    if is_missing(reading):
        gap += 1
        longest = max(longest, gap)
    else:
        gap = 0
        measured += 1
        total += reading
print('measured', measured, 'of', len(readings))
print('longest gap', longest)
print('mean', total / measured)
