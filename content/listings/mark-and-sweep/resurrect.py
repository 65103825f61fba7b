import gc

gc.disable()


class Room:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('finaliser of', self.name)
        if self.name == 'shed':
            saved.append(self)


saved = []
gc.collect()
shed, well, barn = Room('shed'), Room('well'), Room('barn')
shed.next, well.next, barn.next = well, shed, barn
del shed, well, barn
print('collected:', gc.collect(0))
print('saved:', saved[0].name, 'and', saved[0].next.name)

saved.clear()
print('collected:', gc.collect())
