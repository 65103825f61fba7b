# Reads the prices when the object is made. At that time there is one thread, and nothing can go wrong.
# The price: the file is read even if nobody ever asks.
import threading

loads = []


def read_lines():
    loads.append('prices')
    return ['tea 3', 'jam 5']


class Prices:
    def __init__(self):
        self._table = {}
        for line in read_lines():
            name, price = line.split()
            self._table[name] = int(price)

    def of(self, thing):
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
