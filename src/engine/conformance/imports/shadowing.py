# ---- main.py
import random
try: random.randint
except AttributeError as e: print(e)
try: from random import randint
except ImportError as e: print(e)
import time, sys
print(time.__name__, hasattr(time, 'mine'), sys.modules['time'] is time)
import lib
from pack import lib as inner
# ---- random.py
import random
try: random.randint
except AttributeError as e: print('inside:', e)
# ---- time.py
mine = 1
# ---- lib.py
import lib
try: lib.later
except AttributeError as e: print(e)
later = 1
# ---- pack/__init__.py
import pack
try: pack.later
except AttributeError as e: print(e)
# ---- pack/lib.py
import pack.lib as me
import sys
try: sys.modules['pack.lib'].later
except AttributeError as e: print(e)
