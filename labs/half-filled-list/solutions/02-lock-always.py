# Everybody takes the lock, so nobody can look while the table is being filled.
# The price: each question takes the lock for ever, although there is nothing left to protect.
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
        with self._lock:
            if self._table is None:
                self._table = {}
                for line in read_lines():
                    name, price = line.split()
                    self._table[name] = int(price)
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
