class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)


bolt = Part('bolt')
shelf = [Part('nut'), bolt, Part('screw')]
del shelf
print('the list is gone')
