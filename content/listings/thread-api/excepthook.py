import threading

grams = {'tea': 250}
failed = []


def note_failure(args):
    failed.append((args.thread.name, args.exc_type.__name__))


def weigh(thing):
    print(thing, 'weighs', grams[thing])


threading.excepthook = note_failure
scale = threading.Thread(target=weigh, args=('lamp',), name='scale')
scale.start()
scale.join()
print('failed:', failed)
