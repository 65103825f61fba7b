import time
time.sleep(10**8)
