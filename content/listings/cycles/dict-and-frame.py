import gc

gc.collect()
gc.disable()


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        problem = error  # keeps its traceback, which keeps this frame, which keeps problem
    return None


divide(1, 0)
print('found in cycles:', gc.collect() > 0)
