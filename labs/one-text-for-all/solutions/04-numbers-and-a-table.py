# A record keeps the number of its text, and a table has the text of each number. Small numbers are shared anyway.
# What databases do. The price: the text has to be looked up each time, and the table must stay with the records.
def lines():
    """The log of a day: when, which station, what happened."""
    for minute in range(240):
        station = 'station ' + 'north south east west'.split()[minute % 4] + ' ' + '.' * 3000
        event = 'train ' + ('on time' if minute % 3 else 'late') + ' ' + '.' * 3000
        yield f'{minute}|{station}|{event}'


class Texts:
    def __init__(self):
        self.all = []
        self.numbers = {}

    def number_of(self, text):
        if text not in self.numbers:
            self.numbers[text] = len(self.all)
            self.all.append(text)
        return self.numbers[text]


texts = Texts()


class Record:
    def __init__(self, line):
        minute, station, event = line.split('|')
        self.minute = int(minute)
        self.station_number = texts.number_of(station)
        self.event_number = texts.number_of(event)

    @property
    def station(self):
        return texts.all[self.station_number]

    @property
    def event(self):
        return texts.all[self.event_number]


records = [Record(line) for line in lines()]
late = [record.minute for record in records if record.event.startswith('train late')]
print('records:', len(records))
print('late at', *late[:5])
print('last:', records[-1].minute, records[-1].station[:12], records[-1].event[:13])
