def lines():
    """The log of a day: when, which station, what happened."""
    for minute in range(240):
        station = 'station ' + 'north south east west'.split()[minute % 4] + ' ' + '.' * 3000
        event = 'train ' + ('on time' if minute % 3 else 'late') + ' ' + '.' * 3000
        yield f'{minute}|{station}|{event}'


class Record:
    def __init__(self, line):
        minute, station, event = line.split('|')
        self.minute = int(minute)
        self.station = station
        self.event = event


late = []
count = 0
for line in lines():
    record = Record(line)
    count += 1
    if record.event.startswith('train late'):
        late.append(record.minute)
print('records:', count)
print('late at', *late[:5])
print('last:', record.minute, record.station[:12], record.event[:13])
