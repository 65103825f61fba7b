class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

def fail(n):
    x = A(n)
    raise ValueError(n)

try:
    fail('one')
except ValueError as e:
    print('caught', e)
    print('still alive')
print('after handler', 'e' in globals())

try:
    fail('two')
except ValueError as e:
    saved = e
print('saved')
saved.__traceback__ = None
print('traceback dropped')
del saved

try:
    try:
        fail('inner')
    except ValueError:
        fail('outer')
except ValueError as e:
    print(e, e.__context__)
print('both gone')

def swallow():
    try:
        fail('swallowed')
    except ValueError:
        pass
    print('end of swallow')

swallow()
try:
    fail('cleared')
except ValueError as e:
    e.__traceback__.tb_next.tb_frame.clear()
    print('frames cleared')
for i in range(2):
    try:
        fail(i)
    except ValueError:
        continue
print('loop done')
