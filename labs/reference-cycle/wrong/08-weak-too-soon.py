import gc
import weakref

gc.disable()  # a service that must never pause


class Folder:
    def __init__(self, name):
        self.name = name
        self.pages = []

    def add(self, title):
        page = Page(title, self)
        self.pages.append(page)
        return page


class Page:
    def __init__(self, title, folder):
        self.title = title
        self.folder = weakref.ref(folder)

    def path(self):
        return self.folder().name + '/' + self.title


def pages_of(name, titles):
    folder = Folder(name)
    return [folder.add(title) for title in titles]


def show(name, titles):
    for page in pages_of(name, titles):
        print(page.path())


show('reports', ['june', 'july'])
show('letters', ['thanks'])
print('all shown')
