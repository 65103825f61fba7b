import threading

grams = {'tea': 250}


def weigh(thing):
    print(thing, 'weighs', grams[thing])


scale = threading.Thread(target=weigh, args=('lamp',), name='scale')
scale.start()
scale.join()
print('alive:', scale.is_alive())
print('the main thread goes on')
