import gc


class Order:
    def __init__(self):
        self.lines = [self]  # a cycle


def work(threshold):
    runs = most = 0

    def note(phase, info):
        nonlocal runs, most
        if phase == 'start':
            runs += 1
            most = max(most, len(gc.get_objects(generation=0)))

    gc.collect()
    gc.set_threshold(threshold, 10, 10)
    gc.callbacks.append(note)
    for _ in range(5000):
        Order()
    gc.callbacks.clear()
    print(f'{threshold:6}{runs:8}{most:8}')


print('threshold   runs   garbage at most')
for threshold in 100, 700, 2000:
    work(threshold)
