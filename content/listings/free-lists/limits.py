import gc
import sys
from array import array

notes = array('q', [0, 0])  # numbers in an array are no objects


def kept(make):
    """How many blocks are still taken when 3000 objects have come and gone?"""
    gc.collect()
    values = [None] * 3000
    notes[0] = sys.getallocatedblocks()
    for place in range(3000):
        values[place] = make()
    for place in range(3000):
        values[place] = None
    notes[1] = sys.getallocatedblocks()
    return (notes[1] - notes[0]) // 10 * 10  # a few are the interpreter's own


gc.disable()
print('float', kept(lambda: float('3.14')))
print('list', kept(lambda: []))
print('dict', kept(lambda: {}))
print('tuple of 3', kept(lambda: tuple('abc')))
print('tuple of 20', kept(lambda: tuple('abcdefghijklmnopqrst')))
print('tuple of 21', kept(lambda: tuple('abcdefghijklmnopqrstu')))
print('set', kept(lambda: set()))
print('str', kept(lambda: 'ab'.upper()))
print('int', kept(lambda: int('1000')))
