import sys

def hook(u):
    print('hook:', u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__qualname__, u.exc_traceback is not None)

class A:
    def __del__(self):
        raise ValueError('from del')

class B:
    def __del__(self):
        return missing_name

class C:
    def __del__(self, extra):
        pass

sys.unraisablehook = hook
A()
print('went on')
b = B()
b = None
l = [A(), B()]
l.clear()
try:
    A()
    print('not caught here')
except ValueError:
    print('unexpected')
C()

class E:
    def __del__(self):
        raise SystemExit(3)

E()

class F:
    def __del__(self):
        raise KeyboardInterrupt

F()
print('end')
