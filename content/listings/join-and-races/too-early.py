import threading

grams = {'tea': 250, 'lamp': 400}
weights = {}


def weigh(thing):
    weights[thing] = grams[thing]


threads = [threading.Thread(target=weigh, args=(thing,)) for thing in grams]
for thread in threads:
    thread.start()
print('together', sum(weights.values()))
for thread in threads:
    thread.join()
