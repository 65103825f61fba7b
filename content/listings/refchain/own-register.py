class Part:
    all = []

    def __init__(self, name):
        self.name = name
        Part.all.append(self)

    def __del__(self):
        print('freed', self.name)


def build():
    part = Part('nut')
    print('built', part.name)


build()
print('build has returned,', len(Part.all), 'listed')
Part.all.clear()
print('done')
