import gc
def cb(*a): 1/0
gc.callbacks.append(cb)
gc.collect()
gc.callbacks.clear()
print('ok')
