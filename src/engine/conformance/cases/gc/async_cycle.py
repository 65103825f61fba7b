import gc

gc.collect()

class Awaitable:
    def __await__(self):
        yield self

async def co(box):
    box.append(await Awaitable())

box = []
c = co(box)
box.append(c)
c.send(None)
del c, box
print(gc.collect() > 0)

async def agen(box):
    yield box

box = []
g = agen(box)
box.append(g)
del g, box
print(gc.collect() > 0)
