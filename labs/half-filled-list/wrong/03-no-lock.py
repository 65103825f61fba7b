# Stores last, and drops the lock altogether.
import threading

loads = []


def read_lines():
    loads.append('prices')
    return ['tea 3', 'jam 5']


class Prices:
    def __init__(self):
        self._lock = threading.Lock()
        self._table = None

    def of(self, thing):
        if self._table is None:
            table = {}
            for line in read_lines():
                name, price = line.split()
                table[name] = int(price)
            self._table = table
        return self._table.get(thing)


prices = Prices()
answers = {}


def ask(thing):
    answers[thing] = prices.of(thing)


threads = [threading.Thread(target=ask, args=(thing,)) for thing in ('tea', 'jam')]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('tea', answers['tea'], 'jam', answers['jam'])
print('loads', len(loads))
