import threading


def bake(what):
    print(what, 'baked by', threading.current_thread().name)


right = threading.Thread(target=bake, args=('bread',), name='oven')
wrong = threading.Thread(target=bake('cake'), name='other oven')
right.start()
wrong.start()
right.join()
wrong.join()
