# Loads and serves in the main thread.
import time

settings = {}
time.sleep(0.2)  # reading a slow disk
settings['language'] = 'en'
for name in ['ann', 'bob']:
    print(name, 'serves', settings['language'])
