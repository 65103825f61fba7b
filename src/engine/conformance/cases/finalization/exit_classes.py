class Meta(type):
    def __del__(cls):
        print('class gone', cls.__name__)

class A(metaclass=Meta):
    pass

def make():
    class Local(metaclass=Meta):
        pass

make()
import gc
gc.collect()
print('collected')

class B:
    instance = None

    def __del__(self):
        print('del B', type(self).instance is self)

B.instance = B()
print('end')
