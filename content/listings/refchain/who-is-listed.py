import gc
import sys

price = float('3.5')
names = ['nut']
label = names[0] + '!'

print('sys.getobjects is there:', hasattr(sys, 'getobjects'))

listed = gc.get_objects()
for thing in (price, names, label):
    found = any(other is thing for other in listed)
    print(type(thing).__name__, 'is in gc.get_objects():', found)
