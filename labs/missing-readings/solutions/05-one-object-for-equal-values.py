# There are only a few different values, so a dict hands out one object for each, and a list of references is no larger than an array.
# The sign for what is missing stays the same object. The price: with many different values the dict grows as large as they are.
MISSING = float('nan')
parsed = {'-': MISSING}


def parse(text):
    """A temperature. A dash stands where nothing was measured."""
    if text not in parsed:
        parsed[text] = float(text)
    return parsed[text]


def lines():
    """What the file of the station says, minute by minute."""
    for minute in range(5000):
        yield '-' if minute % 50 in (7, 8, 9) else str((minute * 7 % 31 - 10) / 2)


def is_missing(reading):
    return reading is MISSING


readings = []
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
