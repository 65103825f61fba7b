# Fills the table in a method that takes the same lock once more.
import threading

loads = []


def read_lines():
    loads.append('prices')
    return ['tea 3', 'jam 5']


class Prices:
    def __init__(self):
        self._lock = threading.Lock()
        self._table = None

    def _fill(self):
        with self._lock:
            self._table = dict(zip(('tea', 'jam'), (int(line.split()[1]) for line in read_lines())))

    def of(self, thing):
        with self._lock:
            if self._table is None:
                self._fill()
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
