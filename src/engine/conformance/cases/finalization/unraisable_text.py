import sys

class Out:
    def write(self, s):
        import re
        sys.__stdout__.write(re.sub('0x[0-9a-f]+', '0xX', s).replace(__file__, 'FILE'))

    def flush(self):
        pass

class A:
    def __del__(self):
        raise ValueError('text')

class Weird(Exception):
    def __str__(self):
        raise RuntimeError('no str')

class B:
    def __del__(self):
        def inner():
            raise Weird
        inner()

class Silent(Exception):
    def __str__(self):
        return ''

class C:
    def __del__(self):
        raise Silent('x') from KeyError('cause')

old = sys.stderr
sys.stderr = Out()
A()
B()
C()

def bad_hook(u):
    raise TypeError('hook failed')

sys.unraisablehook = bad_hook
A()
sys.unraisablehook = sys.__unraisablehook__
sys.stderr = None
A()
sys.stderr = old
print('end')
