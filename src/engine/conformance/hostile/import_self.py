import sys
sys.modules['__main__'] = None
import __main__
