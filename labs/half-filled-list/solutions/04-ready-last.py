# A flag says that the table is complete, and it is set when all is done. The question is about the flag, not about the table.
# The price: two attributes that belong together, and the order of two lines that matters.
import threading

loads = []


def read_lines():
    loads.append('prices')
    return ['tea 3', 'jam 5']


class Prices:
    def __init__(self):
        self._lock = threading.Lock()
        self._table = {}
        self._ready = False

    def of(self, thing):
        if not self._ready:
            with self._lock:
                if not self._ready:
                    for line in read_lines():
                        name, price = line.split()
                        self._table[name] = int(price)
                    self._ready = True
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
