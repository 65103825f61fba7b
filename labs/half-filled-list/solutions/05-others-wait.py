# The first one to come reads, all others wait for an event that it sets at the end. The lock is held only to find out who is first.
# The price: more parts. And if reading fails, somebody has to tell those who wait.
import threading

loads = []


def read_lines():
    loads.append('prices')
    return ['tea 3', 'jam 5']


class Prices:
    def __init__(self):
        self._lock = threading.Lock()
        self._table = {}
        self._taken = False
        self._complete = threading.Event()

    def of(self, thing):
        with self._lock:
            first = not self._taken
            self._taken = True
        if first:
            for line in read_lines():
                name, price = line.split()
                self._table[name] = int(price)
            self._complete.set()
        self._complete.wait()
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
