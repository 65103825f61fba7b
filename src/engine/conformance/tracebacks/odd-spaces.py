import time
print(  time . slep (3) + 4 )
