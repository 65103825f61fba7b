# ---- main.py
import helper, sys
if __name__ == '__main__':
    print('main runs', helper.who, __spec__, sys.modules['__main__'].__dict__ is globals())
import __main__
print(__main__.__name__, hasattr(__main__, 'helper'))
import main
print(main.__name__, main is __main__)
# ---- helper.py
who = __name__
if __name__ == '__main__': print('never')
import __main__ as m
print(hasattr(m, 'sys'), m.__file__)
