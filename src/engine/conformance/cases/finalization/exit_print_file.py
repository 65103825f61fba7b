import sys

class W:
    def write(self, s):
        sys.__stdout__.write(s.upper())

    def flush(self):
        pass

class A:
    def __del__(self):
        print('del a')

a = A()
sys.stdout = W()
print('shouted')
