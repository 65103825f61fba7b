class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

def f():
    x = A('in frame')
    raise ValueError('kept')

try:
    f()
except ValueError as e:
    kept = e
    tb = e.__traceback__

a = A('global')
print('end')
