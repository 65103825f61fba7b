import sys

captured = []

class A:
    def __del__(self):
        1 / 0

def hook(args):
    print(type(args).__name__, len(args), args._fields if hasattr(args, '_fields') else args.n_fields)
    print(args.exc_type, args.exc_value, args.err_msg, args.object is A.__del__)
    print(args[0] is args.exc_type, args.exc_traceback.tb_lineno > 0, args.exc_traceback.tb_frame.f_code.co_name)
    captured.append(args.exc_value)

sys.unraisablehook = hook
A()
print(captured[0].__traceback__ is not None)
captured.clear()
try:
    sys.__unraisablehook__(5)
except TypeError as e:
    print(e)
sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook is sys.__unraisablehook__)
