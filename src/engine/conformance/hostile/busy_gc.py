import gc
while True: gc.collect()
