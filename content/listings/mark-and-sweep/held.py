import gc

gc.disable()


class Window:
    def __init__(self):
        self.button = Button(self)


class Button:
    def __init__(self, window):
        self.window = window


history = []


def open_and_close():
    window = Window()
    history.append(window.button)


gc.collect()
open_and_close()
print('collected:', gc.collect())

for holder in gc.get_referrers(history[0]):
    print('the button is held by a', type(holder).__name__)

del holder
history.clear()
print('collected:', gc.collect() > 0)
