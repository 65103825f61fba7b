import functools
import gc

gc.collect()

class Button:
    def __init__(self):
        self.handler = functools.partial(self.click, 1)

    def click(self, n):
        return n

b = Button()
print(b.handler())
del b
print(gc.collect())
p = functools.partial(print)
p.__dict__['me'] = p
del p
print(gc.collect() > 0)
