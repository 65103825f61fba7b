import gc
import weakref


class Part:
    """Something to make, to hold and to lose."""


gc.disable()
one, two, three = Part(), Part(), Part()
weakref.finalize(one, print, 'one', end=' ')
weakref.finalize(two, print, 'two', end=' ')
weakref.finalize(three, print, 'three', end=' ')
box = [one]
two.other = three
three.other = two
del one, two, three
print('no-names', end=' ')
del box
print('no-box', end=' ')
gc.collect()
print('collected')
