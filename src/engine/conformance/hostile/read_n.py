import os
os.read(0, 10**12)
