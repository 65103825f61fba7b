import gc
import weakref

gc.disable()


class Folder:
    def __init__(self, name):
        self.name = name
        self.pages = []

    def __del__(self):
        print('freed:', self.name)


class Page:
    def __init__(self, folder):
        self.folder = weakref.ref(folder)
        folder.pages.append(self)


letters = Folder('letters')
page = Page(letters)
print('page is in', page.folder().name)
del letters
print('and now in', page.folder())
