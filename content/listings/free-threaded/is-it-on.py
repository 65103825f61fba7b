import sys

if hasattr(sys, '_is_gil_enabled'):
    print('GIL on:', sys._is_gil_enabled())
else:
    print('there is always a GIL')
