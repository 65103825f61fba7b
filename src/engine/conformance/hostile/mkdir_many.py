import os
i = 0
while True:
    os.mkdir(f'd{i}'); i += 1
