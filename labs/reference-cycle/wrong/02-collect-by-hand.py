import gc

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
        self.folder = folder

    def path(self):
        return self.folder.name + '/' + self.title


def show(name, titles):
    folder = Folder(name)
    for title in titles:
        folder.add(title)
    for page in folder.pages:
        print(page.path())
    del folder, page
    gc.collect()


show('reports', ['june', 'july'])
show('letters', ['thanks'])
print('all shown')
