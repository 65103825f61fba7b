import gc
import sys

print('getobjects:', hasattr(sys, 'getobjects'))
print('[] tracked:', gc.is_tracked([]))
print('float:', sys.getsizeof(3.5), 'bytes')
