def lines():
    """The log of a day: when, which station, what happened."""
    for minute in range(240):
        station = 'station ' + 'north south east west'.split()[minute % 4] + ' ' + '.' * 3000
        event = 'train ' + ('on time' if minute % 3 else 'late') + ' ' + '.' * 3000
        yield f'{minute}|{station}|{event}'


known = []


def shared(text):
    for other in known:
        if other is text:
            return other
    known.append(text)
    return text


class Record:
    def __init__(self, line):
        minute, station, event = line.split('|')
        self.minute = int(minute)
        self.station = shared(station)
        self.event = shared(event)


records = [Record(line) for line in lines()]
late = [record.minute for record in records if record.event.startswith('train late')]
print('records:', len(records))
print('late at', *late[:5])
print('last:', records[-1].minute, records[-1].station[:12], records[-1].event[:13])
