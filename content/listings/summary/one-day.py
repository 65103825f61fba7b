import gc


class Part:
    def __init__(self, name, price):
        self.name = name
        self.price = price


gc.collect()
bolt = Part('bolt', float('2.5'))
nut = Part('nut', float('0.5'))
box = [bolt, nut]
box.append('full')
bolt.fits = nut
nut.fits = bolt
del box
del bolt
del nut
print('found', gc.collect(0))
price = float('7.5')
print(price)
