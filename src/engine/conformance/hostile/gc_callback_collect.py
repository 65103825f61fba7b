import gc
def cb(*a): gc.collect()
gc.callbacks.append(cb)
gc.collect()
print('ok')
