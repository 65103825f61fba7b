# Bakes and sells in turn, in the main thread.
import time

for loaf in ['rye', 'oat', 'fig', 'nut']:
    time.sleep(0.1)  # wrapping it up
    print('sold', loaf)
print('oven off')
print('closed')
