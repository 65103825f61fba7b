# ---- main.py
import shop
import shop.parts.wheel as wheel
from shop.parts import wheel as same, door
from shop import *
print(wheel is same, door.__name__, wheel.__package__, wheel.size)
print(sorted(n for n in globals() if not n.startswith('_')))
print(shop.__path__, shop.__file__, shop.__package__, shop.__name__)
for text in ['from . import x', 'from .shop import x', 'from .. import y']:
    try:
        exec(text)
    except ImportError as e:
        print(type(e).__name__, e)
for name in ['shop.none', 'shop.parts.none', 'shop.price.none', 'none.x', 'shop.parts.wheel.rim']:
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, '|', e.name, e.path)
print(__import__('shop.parts.door') is shop)
print(__import__('shop.parts.door', fromlist=['x']).__name__)
print(__import__('parts', vars(shop), None, ['door'], 1).door is door)
print(__import__('parts.door', vars(shop), None, [], 1).__name__)
print(__import__('', vars(shop.parts), None, ['price'], 2).__name__)
from shop.parts.deep.er import chain
print(chain)
# ---- shop/__init__.py
"""A shop."""
__all__ = ['price', 'open_shop', 'parts']
hidden = 1
def open_shop(): return 'open'
from .price import tag
# ---- shop/price.py
tag = 9
try:
    from ... import nothing
except ImportError as e:
    print('price:', e)
# ---- shop/parts/__init__.py
from ..price import tag as price
# ---- shop/parts/wheel.py
from . import door
from .. import price
from ..price import tag
size = (door.height, price.tag, tag)
# ---- shop/parts/door.py
height = 2
# ---- shop/parts/deep/__init__.py
# ---- shop/parts/deep/er.py
from ... import price
from ...parts.door import height
from . import __name__ as n
chain = (price.tag, height, n)
