import sys

name = 'global'

class A:
    def __del__(self):
        print('del', name, sys is not None, len('builtin'), A is not None, helper())

def helper():
    return 'helper'

a = A()
a2 = A()
a2.other = a
print('end')
