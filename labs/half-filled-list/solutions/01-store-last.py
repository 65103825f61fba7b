# Fills a table that nobody else knows, and stores it when it is complete. Whoever finds it without the lock finds all of it.
# The price: two questions, and a rule that has to be kept by whoever changes this later.
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
            with self._lock:
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
