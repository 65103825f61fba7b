import threading

grams = {'tea': 250, 'lamp': 400}
weights = {}


def weigh(thing):
    weights[thing] = grams[thing]


for thing in grams:
    thread = threading.Thread(target=weigh, args=(thing,))
    thread.start()
thread.join()
print('together', sum(weights.values()))
