import ctypes
import sys


def ob_refcnt(thing):
    return ctypes.c_ssize_t.from_address(id(thing)).value


price = float('3.5')
print('memory:', ob_refcnt(price), ' getrefcount:', sys.getrefcount(price))
prices = [price, price]
print('memory:', ob_refcnt(price), ' getrefcount:', sys.getrefcount(price))
del prices
print('memory:', ob_refcnt(price), ' getrefcount:', sys.getrefcount(price))
